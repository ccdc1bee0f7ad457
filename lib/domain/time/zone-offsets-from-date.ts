import { millisecondsPerDay, type ZoneOffsets } from './zone-offsets';

/** No zone changes its clocks twice within four days. */
const step = 4 * millisecondsPerDay;
const second = 1000;

/** The first second at which the offset is no longer what it is at `before`. */
function changeBetween(before: number, after: number, secondsAt: (at: number) => number): number {
  let low = before / second;
  let high = after / second;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (secondsAt(middle * second) === secondsAt(before)) low = middle;
    else high = middle;
  }
  return high * second;
}

/**
 * The clocks of a zone of which only the offset at an instant can be asked, as in a browser that
 * knows its own zone alone: `(at) => -60 * new Date(at).getTimezoneOffset()`. From one instant to
 * another, in epoch milliseconds and on whole seconds.
 */
export function zoneOffsetsProbed(
  from: number,
  until: number,
  secondsAt: (instant: number) => number,
): ZoneOffsets {
  const offsets: [number, number][] = [[from, secondsAt(from)]];
  const steps = Math.ceil((until - from) / step);
  for (let index = 0; index < steps; index += 1) {
    const before = from + index * step;
    const after = Math.min(before + step, until - second);
    if (secondsAt(before) === secondsAt(after)) continue;
    const change = changeBetween(before, after, secondsAt);
    offsets.push([change, secondsAt(change)]);
  }
  return { from, until, offsets };
}
