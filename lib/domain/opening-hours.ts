import { type OpenStatus, openStatus } from './hours/open-status';
import type { StatedHours } from './hours/week';
import { zoneOffsetsAround } from './time/zone-offsets-from-temporal';

/**
 * Whether it is open at an instant (epoch milliseconds, of any age) and when that turns next; null
 * when it never does. Hours are meant in the clocks of their zone, as Node's time zone data tells
 * them. Where clocks change, Temporal's "compatible" decides; see `instantOf`.
 */
export function openStatusAt(
  hours: StatedHours & { readonly timeZone: string },
  epochMilliseconds: number,
): OpenStatus {
  const clocks = (instant: number) => zoneOffsetsAround(hours.timeZone, instant);
  return openStatus(hours, clocks, epochMilliseconds);
}
