import { useTranslations } from 'next-intl';
import type { HoursException, WeeklyPeriod } from '@/lib/schema/parts/opening-hours';
import { useDayWords } from './date-words';

type Stretch = Omit<WeeklyPeriod, 'dayOfWeek'>;

/** Stretches of one day, and from when to when each of them holds. */
export function Periods({ periods }: { periods: readonly Stretch[] }) {
  const t = useTranslations('hours');
  const validity = useValidityWords();
  if (periods.length === 0) return t('closed');
  return (
    <ul>
      {periods.map((period) => (
        <li key={`${period.opens} ${period.validFrom}`}>
          <Range {...period} /> {validity(period)}
        </li>
      ))}
    </ul>
  );
}

function Range({ opens, closes }: { opens: string; closes: string }) {
  const t = useTranslations('hours');
  return t(closes < opens ? 'rangeNextDay' : 'range', { opens, closes });
}

/** From when to when something holds, in words; none where it has no bounds. */
export function useValidityWords() {
  const t = useTranslations('hours');
  const dayWords = useDayWords();
  return ({ validFrom, validThrough }: Pick<Stretch, 'validFrom' | 'validThrough'>) => {
    const from = validFrom === undefined ? '' : dayWords(validFrom);
    const through = validThrough === undefined ? '' : dayWords(validThrough);
    if (from && from === through) return from;
    if (from && through) return t('within', { from, through });
    if (from) return t('from', { from });
    return through ? t('through', { through }) : '';
  };
}

/** Other hours for some days, and why. */
export function HoursExceptionWords({ exception }: { exception: HoursException }) {
  const validity = useValidityWords();
  return (
    <>
      {validity(exception)}: <Periods periods={exception.periods} />
      {exception.reason && <p>{exception.reason}</p>}
    </>
  );
}
