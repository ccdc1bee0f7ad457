import { useTranslations } from 'next-intl';
import { useValidityWords } from '@/components/words/hours-words';
import type { Directory } from '@/lib/domain/directory/directory';
import type { TimelineLine } from '@/lib/domain/directory/timeline-lines';
import { statedDayTimes } from '@/lib/domain/hours/day-times';
import { weekOf as numbersOf } from '@/lib/domain/hours/week';
import { timesWords, weekWords } from '@/lib/domain/hours/week-words';
import { daysOfWeek } from '@/lib/schema/parts/days-of-week';
import type { OpeningHours } from '@/lib/schema/parts/opening-hours';
import { useWeekTemplates } from './timeline-templates';
import { TimelineTrust } from './timeline-trust';

interface TimelineTableProps {
  lines: readonly TimelineLine[];
  weekOf: ReadonlyMap<string, number>;
  directory: Directory;
}

/** The same as the bars in words; the form for those who do not see them. */
export function TimelineTable({ lines, weekOf, directory }: TimelineTableProps) {
  const t = useTranslations('timeline');
  return (
    <table className="w-full border-collapse text-start tabular-nums">
      <caption className="text-start text-small text-quiet">{t('tableCaption')}</caption>
      <thead>
        <tr>
          <th scope="col" className="w-1/2 pe-4 text-start">
            {t('line')}
          </th>
          <th scope="col" className="text-start">
            {t('hours')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.slug} className="border-t border-line align-top">
            <th scope="row" className="py-1 pe-4 text-start font-normal">
              {line.name}
              <span className="block text-small text-quiet">
                <TimelineTrust line={line} />
              </span>
            </th>
            <td data-week={weekOf.get(line.slug)} className="py-1">
              <StatedWeek hours={line.hours} directory={directory} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface StatedWeekProps {
  hours: OpeningHours;
  directory: Directory;
}

/** A week in the zone of its line, and the days on which it is another. */
function StatedWeek({ hours, directory }: StatedWeekProps) {
  const t = useTranslations('timeline');
  const day = useTranslations('day');
  const validity = useValidityWords();
  const templates = useWeekTemplates();
  const current = hours.regular.filter(
    ({ validThrough }) => validThrough === undefined || validThrough >= directory.today,
  );
  const told = statedDayTimes(current).map((stretches) =>
    stretches.map(({ period, ...stretch }) => ({ ...stretch, note: validity(period) })),
  );
  const names = daysOfWeek.map((name) => day(name));
  const coming = hours.exceptions.filter(({ validThrough }) => validThrough >= directory.today);
  return (
    <>
      {weekWords(told, names, templates).map((words) => (
        <div key={words}>{words}</div>
      ))}
      {coming.map((exception) => (
        <div key={exception.validFrom}>
          {t('exception', {
            days: validity(exception),
            times: timesWords(
              numbersOf({ regular: [], exceptions: [exception] }).exceptions[0]?.periods ?? [],
              templates,
            ),
          })}
        </div>
      ))}
      <div className="text-small text-quiet">
        <bdi>{hours.timeZone}</bdi>
      </div>
    </>
  );
}
