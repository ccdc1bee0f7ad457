import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { zoneOffsetsProbed } from '@/lib/domain/time/zone-offsets-from-date';
import { zoneOffsetsOf } from '@/lib/domain/time/zone-offsets-from-temporal';
import { focusDays } from '@/tests/support/hours-cases';

const from = Date.parse('2026-11-23T09:41:07Z');
const until = Date.parse('2028-11-23T09:41:07Z');

it.each(Object.keys(focusDays))('asking for offsets finds every clock change in %s', (zone) => {
  const secondsAt = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 1e9;
  expect(zoneOffsetsProbed(from, until, secondsAt)).toEqual(zoneOffsetsOf(zone, from, until));
});

it('a span that ends with a clock change does not tell it', () => {
  const change = 1_000_000_000;
  const secondsAt = (at: number) => (at < change ? 0 : 3600);
  const offsetsUntil = (end: number) => zoneOffsetsProbed(0, end, secondsAt).offsets;
  expect(offsetsUntil(change)).toEqual([[0, 0]]);
  expect(offsetsUntil(change + 1000)).toEqual([
    [0, 0],
    [change, 3600],
  ]);
});
