import { useTranslations } from 'next-intl';
import type { OpeningHours, WeeklyPeriod } from '@/lib/schema/opening-hours';
import { daysOfWeek } from '@/lib/schema/opening-hours';
import { useDayWords } from './day';

/** A week as it is stated, in the zone of the line. It never says whether it is open now. */
export function WeekTable({ hours }: { hours: OpeningHours }) {
  const t = useTranslations('hours');
  const day = useTranslations('day');
  return (
    <>
      <p>
        {t('zone', { zone: hours.timeZone })} {t('holidays')}
      </p>
      <table className="border-collapse text-start tabular-nums">
        <thead>
          <tr>
            <th className="pe-6 text-start">{t('day')}</th>
            <th className="text-start">{t('time')}</th>
          </tr>
        </thead>
        <tbody>
          {daysOfWeek.map((name) => (
            <tr key={name} className="border-t border-line">
              <th className="pe-6 text-start font-normal">{day(name)}</th>
              <td>
                <Periods periods={hours.regular.filter(({ dayOfWeek }) => dayOfWeek === name)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Exceptions hours={hours} />
    </>
  );
}

type Stretch = Omit<WeeklyPeriod, 'dayOfWeek'>;

function Periods({ periods }: { periods: readonly Stretch[] }) {
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

function useValidityWords() {
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

function Exceptions({ hours }: { hours: OpeningHours }) {
  const t = useTranslations('hours');
  const validity = useValidityWords();
  if (hours.exceptions.length === 0) return null;
  return (
    <>
      <h3>{t('exceptions')}</h3>
      <ul className="list-disc ps-6">
        {hours.exceptions.map((exception) => (
          <li key={exception.validFrom}>
            {validity(exception)}: <Periods periods={exception.periods} />
            {exception.reason && <p>{exception.reason}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
