import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';
import type { Directory } from '@/lib/domain/directory/directory';
import { confirmedPhones } from '@/lib/domain/directory/directory';
import { contactKinds } from '@/lib/domain/trust/contact-kinds';
import { paths } from '@/lib/pages';
import { WhileConfirmed } from './while-confirmed';

interface PhoneNoticeProps {
  directory: Directory;
  /** Only what must be known before anything else. */
  short?: boolean;
}

/** The answer that most people come for: whether any phone line is confirmed at all. */
export function PhoneNotice({ directory, short = false }: PhoneNoticeProps) {
  const locale = useLocale();
  const t = useTranslations('phones');
  const words = { organization: directory.organization.name };
  const days = contactKinds.phone.value.validityInDays;
  const standings = confirmedPhones(directory).flatMap(({ standing }) =>
    standing.status === 'confirmed' ? [standing] : [],
  );
  const [first] = standings.toSorted((a, b) => (a.validThrough < b.validThrough ? -1 : 1));
  if (first === undefined) {
    return (
      <Notice tone="warn" heading={t('none')}>
        <p>{short ? t('noneShort', words) : t('noneText', words)}</p>
      </Notice>
    );
  }
  return (
    <WhileConfirmed
      standing={first}
      fallback={
        <Notice tone="warn" heading={t('ended')}>
          <p>{t('endedText')}</p>
        </Notice>
      }
    >
      <Notice tone="good" heading={t('some', { count: standings.length })}>
        <p>
          {short
            ? t.rich('someShort', {
                days,
                link: (text: ReactNode) => <a href={`${paths.directory(locale)}#phones`}>{text}</a>,
              })
            : t('someText', { days })}
        </p>
      </Notice>
    </WhileConfirmed>
  );
}
