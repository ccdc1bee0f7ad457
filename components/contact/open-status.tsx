import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { WhileConfirmed } from '@/components/trust/while-confirmed';
import { Badge } from '@/components/ui/badge';
import { HoursExceptionWords } from '@/components/words/hours-words';
import { alternativeLines } from '@/lib/domain/directory/alternative-lines';
import type { Directory, PhoneContact } from '@/lib/domain/directory/directory';
import { recommendedContacts } from '@/lib/domain/directory/directory';
import { exceptionsFrom, sentHours } from '@/lib/domain/hours/sent-hours';
import { paths } from '@/lib/pages';
import type { OpeningHours } from '@/lib/schema/parts/opening-hours';
import { reachAttribute } from './directory-filter';

interface OpenStatusProps {
  line: PhoneContact;
  directory: Directory;
  /** On the line's own page: its time too, what to do meanwhile, and what changes soon. */
  detail?: boolean;
}

const hoursAttribute = (hours: OpeningHours, { today }: Directory) => ({
  'data-hours': JSON.stringify(sentHours(hours, today)),
});

/** Places in messages for what only the browser knows, with the message's own names. */
const open = { there: '{there}', here: '{here}', left: '{left}', day: '{day}' };

/**
 * Whether a confirmed line is open, in the visitor's time. The browser shows what holds:
 * components/islands/open-status.ts. Nothing for lines whose hours are only reported.
 */
export function OpenStatus({ line, directory, detail = false }: OpenStatusProps) {
  const t = useTranslations('open');
  const { hours, hoursStanding } = line;
  if (hours === null || hoursStanding?.status !== 'confirmed') return null;
  return (
    <WhileConfirmed standing={hoursStanding} fallback={detail && <p>{t('ended')}</p>}>
      <open-status {...hoursAttribute(hours, directory)} data-detail={detail ? '' : undefined}>
        <div className="space-y-2 print:hidden">
          <State detail={detail} />
          {detail && <Meanwhile line={line} directory={directory} />}
          {detail && <ChangesSoon hours={hours} directory={directory} />}
        </div>
      </open-status>
    </WhileConfirmed>
  );
}

function State({ detail }: { detail: boolean }) {
  const t = useTranslations('open');
  const hours = useTranslations('hours');
  return (
    <p>
      {/* Only the state itself is announced when it turns, not each minute until then. */}
      <span role="status">
        <span hidden data-say="open open-here open-ever">
          <Badge tone="good" mark="●">
            <span data-words={t('open')} />
          </Badge>
        </span>
        <span hidden data-say="closed closed-here closed-ever">
          <Badge tone="warn" mark="○">
            <span data-words={t('closed')} />
          </Badge>
        </span>
      </span>{' '}
      {detail ? (
        <>
          <span hidden data-say="open" data-words={t('closes', open)} />
          <span hidden data-say="open-here" data-words={t('closesHere', open)} />
          <span hidden data-say="closed" data-words={t('opens', open)} />
          <span hidden data-say="closed-here" data-words={t('opensHere', open)} />
          <span hidden data-say="unknown-ever" data-words={t('unknown')} />
        </>
      ) : (
        <>
          <span hidden data-say="open open-here" data-words={t('closesShort', open)} />
          <span hidden data-say="closed closed-here" data-words={t('opensShort', open)} />
        </>
      )}
      <span hidden data-say="open-ever" data-words={t('always')} />
      {detail && <span hidden data-say="open open-here" data-words={` ${hours('holidays')}`} />}
    </p>
  );
}

function Meanwhile({ line, directory }: Pick<OpenStatusProps, 'line' | 'directory'>) {
  const locale = useLocale();
  const t = useTranslations('open');
  const [channel] = recommendedContacts(directory);
  const link = (slug: string) => (name: ReactNode) => (
    <a href={paths.contact(locale, slug)}>{name}</a>
  );
  return (
    <div hidden data-say="closed closed-here closed-ever unknown-ever">
      <p className="font-semibold">{t('meanwhile')}</p>
      <ul className="list-disc ps-6">
        {alternativeLines(line, directory).map((other) => (
          <OtherLine key={other.slug} line={other} directory={directory} />
        ))}
        {channel && <li>{t.rich('anyTime', { name: channel.name, link: link(channel.slug) })}</li>}
      </ul>
    </div>
  );
}

function OtherLine({ line, directory }: Pick<OpenStatusProps, 'line' | 'directory'>) {
  const locale = useLocale();
  const t = useTranslations('open');
  const { slug, name, hours, hoursStanding } = line;
  if (hours === null || hoursStanding?.status !== 'confirmed') return null;
  const link = <a href={paths.contact(locale, slug)}>{name}</a>;
  return (
    <li
      hidden
      {...hoursAttribute(hours, directory)}
      {...reachAttribute(line, directory)}
      data-last={hoursStanding.offeredThrough}
    >
      <span data-words={t('otherLine')} /> {link}
    </li>
  );
}

function ChangesSoon({ hours, directory }: { hours: OpeningHours; directory: Directory }) {
  const t = useTranslations('open');
  return (
    <div hidden data-soon className="rounded-e-lg border-s-8 border-warn bg-warn-wash px-4 py-2">
      <p className="font-semibold" data-words={t('soon')} />
      <ul className="list-disc ps-6">
        {exceptionsFrom(hours, directory.today).map((exception) => (
          <li key={exception.validFrom} hidden data-exception>
            <HoursExceptionWords exception={exception} />
          </li>
        ))}
        {(['there', 'here', 'both'] as const).map((place) => (
          <li key={place} hidden data-clocks={place} data-words={t(`clocks.${place}`, open)} />
        ))}
      </ul>
    </div>
  );
}
