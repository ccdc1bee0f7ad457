import type { ZoneOffsets } from '@/lib/domain/time/zone-offsets';
import { zoneOffsetsProbed } from '@/lib/domain/time/zone-offsets-from-date';

const minute = 60_000;

/** What the device's own clock shows at an instant (epoch milliseconds), as a wall time. */
export function visitorClock(instant: number): number {
  return instant - new Date(instant).getTimezoneOffset() * minute;
}

/** The clocks of the device's own zone between two instants (epoch milliseconds). */
export function visitorClocks(from: number, until: number): ZoneOffsets {
  const secondsAt = (at: number) => -60 * new Date(at).getTimezoneOffset();
  return zoneOffsetsProbed(from, until, secondsAt);
}

/**
 * Calls `show` now, at the beginning of each minute of the clock, and when the page comes back from
 * sleep or from the browser's memory. The result ends that.
 */
export function everyMinute(show: () => void): () => void {
  let timer = 0;
  const run = () => {
    clearTimeout(timer);
    timer = window.setTimeout(run, minute - (Date.now() % minute));
    show();
  };
  run();
  addEventListener('pageshow', run);
  document.addEventListener('visibilitychange', run);
  return () => {
    clearTimeout(timer);
    removeEventListener('pageshow', run);
    document.removeEventListener('visibilitychange', run);
  };
}
