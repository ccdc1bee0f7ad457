import type { Status } from '@/lib/domain/trust/verification';
import type { CheckedValue, PageClock } from './checked-value';
import { nothing } from './checked-value';
import type { CheckEntry, CheckerIndex } from './checker-index-data';
import { exactEntry, statusOn } from './listed-entry';
import type { NumberReading } from './pasted-number';
import type { ExtractedValue } from './pasted-value';

const distrust: readonly Status[] = ['confirmed', 'expired', 'reported', 'contradicted', 'retired'];

interface ListedReading {
  reading: NumberReading;
  entry: CheckEntry;
}

/**
 * The listed number that is meant. What the writing says comes first; where it only may be meant,
 * the least trusted one counts, and none at all if the chosen country has such a number.
 */
function listedReading(
  readings: readonly NumberReading[],
  list: CheckerIndex,
): ListedReading | undefined {
  const listed = readings.flatMap((reading) => {
    const entry = exactEntry({ kind: 'phone', value: reading.number }, list);
    return entry ? [{ reading, entry }] : [];
  });
  const meant = listed.find(({ reading }) => reading.meant || reading.country === '');
  if (meant) return meant;
  if (readings.some(({ meant: said, valid }) => said && valid)) return undefined;
  const rank = ({ entry }: ListedReading) => distrust.indexOf(entry.status);
  return listed.sort((a, b) => rank(b) - rank(a))[0];
}

/** Where a number stands: the least trusted of the listed ones that it may be. */
export function checkNumber(
  { digits, readings, alone }: ExtractedValue & { kind: 'phone' },
  list: CheckerIndex,
  clock: PageClock,
): CheckedValue {
  const listed = listedReading(readings, list);
  const status = listed ? statusOn(listed.entry, clock) : 'not-listed';
  const other = !alone && status === 'confirmed';
  const verdict = other ? 'not-listed' : status;
  const reading = listed?.reading ?? readings.find(({ valid }) => valid) ?? readings[0];
  const told = reading && (listed || reading.meant);
  return {
    ...nothing,
    kind: 'phone',
    verdict,
    entry: other ? null : (listed?.entry ?? null),
    identity: `${reading?.number}${other ? ' and more' : ''}`,
    shown: verdict === 'confirmed' ? (reading?.formatted ?? '') : '',
    // Without a country many readings may fit: none of them is put into people's mouths.
    read: told ? reading.formatted : digits,
    country: told ? reading.country : '',
    chosen: reading?.meant === true && reading.country !== '',
    cautions: other ? ['not-alone'] : [],
  };
}
