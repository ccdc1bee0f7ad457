import { useTranslations } from 'next-intl';
import { daysOfWeek } from '@/lib/schema/parts/days-of-week';
import { NowOnAxis } from './timeline-bar';

/** The days above the bars: initials on a phone, names where there is room. */
export function TimelineAxis({ hasFacts }: { hasFacts: boolean }) {
  const t = useTranslations('dayInitial');
  const day = useTranslations('day');
  return (
    <div aria-hidden="true" data-axis="" className="mt-2">
      <div className="grid grid-cols-7 text-small leading-tight text-quiet">
        {daysOfWeek.map((name) => (
          <span key={name} className="ps-0.5">
            <span className="whitespace-pre-line sm:hidden">{t(name)}</span>
            <span className="hidden sm:inline">{day(name)}</span>
          </span>
        ))}
      </div>
      {hasFacts && <NowOnAxis />}
    </div>
  );
}
