import { useTranslations } from 'next-intl';
import type { Directory } from '@/lib/domain/directory';
import { confirmedPhones } from '@/lib/domain/directory';
import { savedCopyThrough } from '@/lib/domain/verification';
import { Notice } from './ui/notice';
import { WhileConfirmed } from './while-confirmed';

/** The answer that most people come for: whether any phone line is confirmed at all. */
export function PhoneNotice({ directory }: { directory: Directory }) {
  const t = useTranslations('phones');
  const lastDays = confirmedPhones(directory).flatMap(({ standing }) =>
    standing.status === 'confirmed' ? [standing.validThrough] : [],
  );
  const [first] = lastDays.toSorted();
  if (first === undefined) {
    return (
      <Notice tone="warn" heading={t('none')}>
        <p>{t('noneText', { organization: directory.organization.name })}</p>
      </Notice>
    );
  }
  return (
    <WhileConfirmed
      through={first}
      savedThrough={savedCopyThrough(directory.today)}
      fallback={
        <Notice tone="warn" heading={t('ended')}>
          <p>{t('endedText')}</p>
        </Notice>
      }
    >
      <Notice tone="good" heading={t('some', { count: lastDays.length })}>
        <p>{t('someText')}</p>
      </Notice>
    </WhileConfirmed>
  );
}
