import { openStatusIn } from './open-status';
import type { StatedHours } from './week';
import type { ZoneOffsets } from './zone-offsets';

/**
 * The next stretch that begins after an instant: when it opens, and when it closes (null: never, or
 * past the end of the table). null when none begins within the table.
 */
export function nextOpening(
  hours: StatedHours,
  table: ZoneOffsets,
  at: number,
): readonly [start: number, end: number | null] | null {
  const turnAfter = (instant: number | null) => {
    const status = instant === null ? 'unknown' : openStatusIn(hours, table, instant);
    return status === 'unknown' ? null : status.nextChange;
  };
  const now = openStatusIn(hours, table, at);
  if (now === 'unknown') return null;
  const start = now.open ? turnAfter(now.nextChange) : now.nextChange;
  return start === null ? null : [start, turnAfter(start)];
}
