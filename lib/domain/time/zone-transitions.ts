import type { ZoneOffsets } from './zone-offsets';

/** One change of a zone's clocks, and the wall times (milliseconds) that it makes doubtful. */
export interface ZoneTransition {
  /** Epoch milliseconds. */
  at: number;
  /** Whether clocks skip what lies between, or show it twice. */
  kind: 'skipped' | 'repeated';
  /** The wall times before and after the change, the earlier one first. */
  from: number;
  to: number;
}

/** The clock changes that a table knows, in the order of time. */
export function zoneTransitions({ offsets }: ZoneOffsets): ZoneTransition[] {
  return offsets.slice(1).flatMap(([at, after], index) => {
    const before = offsets[index]?.[1] ?? after;
    // A zone may change its name or its rules and leave its clocks as they are.
    if (before === after) return [];
    return [
      {
        at,
        kind: after > before ? 'skipped' : 'repeated',
        from: at + Math.min(before, after) * 1000,
        to: at + Math.max(before, after) * 1000,
      },
    ];
  });
}

/**
 * Whether a change makes it doubtful which instant a wall time means. The moment at which a gap
 * begins is certain, although clocks show its end; of a repeated hour the beginning occurs twice.
 */
export function isDoubtful(change: ZoneTransition, wallTime: number): boolean {
  const { kind, from, to } = change;
  return wallTime < to && (kind === 'skipped' ? from < wallTime : from <= wallTime);
}
