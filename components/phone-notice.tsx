import { useTranslations } from 'next-intl';
import type { Directory } from '@/lib/domain/directory';
import { confirmedPhones } from '@/lib/domain/directory';
import { Notice } from './ui/notice';

/** The answer that most people come for: whether any phone line is confirmed at all. */
export function PhoneNotice({ directory }: { directory: Directory }) {
  const t = useTranslations('phones');
  const { name } = directory.organization;
  const count = confirmedPhones(directory).length;
  return count === 0 ? (
    <Notice tone="warn" heading={t('none')}>
      <p>{t('noneText', { organization: name })}</p>
    </Notice>
  ) : (
    <Notice tone="good" heading={t('some', { count })}>
      <p>{t('someText')}</p>
    </Notice>
  );
}
