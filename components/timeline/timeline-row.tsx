import { useLocale } from 'next-intl';
import { ContactStatus } from '@/components/trust/status-badge';
import type { Directory } from '@/lib/domain/directory/directory';
import type { TimelineLine } from '@/lib/domain/directory/timeline-lines';
import { factStanding } from '@/lib/domain/directory/timeline-lines';
import { statedSpans } from '@/lib/domain/hours/week-picture';
import { paths } from '@/lib/pages';
import { TimelineBar } from './timeline-bar';
import { TimelineTrust } from './timeline-trust';

interface TimelineRowProps {
  line: TimelineLine;
  /** The index of its hours among those that the island is sent. */
  week: number;
  directory: Directory;
}

/** One line: who it is, how far it can be trusted, and its week as a bar. */
export function TimelineRow({ line, week, directory }: TimelineRowProps) {
  const locale = useLocale();
  const isFact = factStanding(line) !== null;
  return (
    <li data-row={line.slug} data-week={week} className="group py-2 print:py-1">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <a
          href={paths.contact(locale, line.slug)}
          className="inline-flex min-h-11 items-center font-semibold print:min-h-0"
        >
          {line.name}
        </a>
        <span>
          <ContactStatus contact={line} directory={directory} />
        </span>
      </div>
      <p className="mt-1 flex flex-wrap gap-x-3 text-small text-quiet">
        <span>
          <TimelineTrust line={line} />
        </span>
        <bdi>{line.hours.timeZone}</bdi>
      </p>
      {isFact && <p data-state="" hidden className="font-semibold print:hidden" />}
      <TimelineBar spans={statedSpans(line.hours, directory.today)} isFact={isFact} />
    </li>
  );
}
