import type { ZoneOffsets } from '@/lib/domain/time/zone-offsets';
import { localTime, utcOffset } from './calendar-time';

/**
 * A VTIMEZONE (RFC 5545, 3.6.5): one observance for each clock change that the table knows, so that
 * zones whose changes follow no rule are told as exactly as the others.
 */
export function zoneLines(timeZone: string, { offsets }: ZoneOffsets): string[] {
  const least = Math.min(...offsets.map(([, seconds]) => seconds));
  const observances = offsets.flatMap(([start, seconds], index) => {
    const before = offsets[index - 1]?.[1] ?? seconds;
    const kind = seconds === least ? 'STANDARD' : 'DAYLIGHT';
    return [
      `BEGIN:${kind}`,
      // The onset, by the clocks of before.
      `DTSTART:${localTime(start + before * 1000)}`,
      `TZOFFSETFROM:${utcOffset(before)}`,
      `TZOFFSETTO:${utcOffset(seconds)}`,
      `END:${kind}`,
    ];
  });
  return ['BEGIN:VTIMEZONE', `TZID:${timeZone}`, ...observances, 'END:VTIMEZONE'];
}
