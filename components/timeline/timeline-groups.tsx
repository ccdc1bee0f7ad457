import { useLocale, useTranslations } from 'next-intl';
import type { Directory } from '@/lib/domain/directory/directory';
import type { TimelineGroup } from '@/lib/domain/directory/timeline-lines';
import { factStanding } from '@/lib/domain/directory/timeline-lines';
import { paths } from '@/lib/pages';
import { TimelineAxis } from './timeline-axis';
import { TimelineRow } from './timeline-row';

interface TimelineGroupsProps {
  groups: readonly TimelineGroup[];
  weekOf: ReadonlyMap<string, number>;
  directory: Directory;
}

/** The lines under their regions, each region with its own axis. */
export function TimelineGroups({ groups, weekOf, directory }: TimelineGroupsProps) {
  const locale = useLocale();
  const t = useTranslations('timeline');
  return groups.map(({ region, lines }) => (
    <div key={region?.slug ?? ''} data-group="">
      <h3>
        {region ? (
          <a
            href={paths.region(locale, region.slug)}
            className="inline-flex min-h-11 items-center print:min-h-0"
          >
            {region.name}
          </a>
        ) : (
          t('others')
        )}
      </h3>
      <TimelineAxis hasFacts={lines.some((line) => factStanding(line) !== null)} />
      <ul className="divide-y divide-line border-y border-line">
        {lines.map((line) => (
          <TimelineRow
            key={line.slug}
            line={line}
            week={weekOf.get(line.slug) ?? 0}
            directory={directory}
          />
        ))}
      </ul>
    </div>
  ));
}
