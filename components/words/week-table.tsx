import { useTranslations } from 'next-intl';
import { daysOfWeek } from '@/lib/schema/parts/days-of-week';
import type { OpeningHours } from '@/lib/schema/parts/opening-hours';
import { bidiIsolate } from './bidi-isolate';
import { HoursExceptionWords, Periods } from './hours-words';

/** A week as it is stated, in the zone of the line. It never says whether it is open now. */
export function WeekTable({ hours }: { hours: OpeningHours }) {
  const t = useTranslations('hours');
  const day = useTranslations('day');
  return (
    <>
      <p>
        {t.rich('zone', { zone: hours.timeZone, bdi: bidiIsolate })} {t('holidays')}
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

function Exceptions({ hours }: { hours: OpeningHours }) {
  const t = useTranslations('hours');
  if (hours.exceptions.length === 0) return null;
  return (
    <>
      <h3>{t('exceptions')}</h3>
      <ul className="list-disc ps-6">
        {hours.exceptions.map((exception) => (
          <li key={exception.validFrom}>
            <HoursExceptionWords exception={exception} />
          </li>
        ))}
      </ul>
    </>
  );
}
