import type { Line, Situation } from './random-contents';

/**
 * The truth rule, told once more in words of its own, over ages instead of dates: how many days a
 * phone number or an e-mail address may still be offered, today not counted; null if it may not.
 *
 * Somebody may be sent to a value if it was not withdrawn, and an official page stated exactly it,
 * for a phone number on the live page or before a test call, at most 90 days ago (a year for an
 * address), and no official page has spoken against it since, on that day or on a day unknown. A
 * call counts if the page it rests on, or one that stated the value, was read live within as many
 * days before it.
 */
export function daysLeft(line: Line, situation: Situation): number | null {
  const { sourceKinds, readAges, retired } = situation;
  if (line.kind !== 'phone' && line.kind !== 'email') return null;
  for (const { value } of retired) if (value === line.value) return null;
  let youngestFor = Number.POSITIVE_INFINITY;
  let youngestAgainst = Number.POSITIVE_INFINITY;
  for (const { value, source, age, method, finding } of line.looks) {
    if (value !== line.value || sourceKinds[source] !== 'official') continue;
    if (finding === 'contradicts') {
      youngestAgainst = Math.min(youngestAgainst, age ?? 0);
      if (age === null) return null;
    } else if (age !== null) {
      const oldest = age + (line.kind === 'phone' ? 90 : 365);
      const reads = line.looks.filter(
        (other) =>
          other.method === 'live-read' &&
          other.finding === 'confirms' &&
          other.value === value &&
          sourceKinds[other.source] === 'official',
      );
      const readAt = [readAges[source] ?? 0, ...reads.map((read) => read.age ?? 0)];
      if (method === 'test-call' && Math.min(...readAt) > oldest) continue;
      const isCopy = method === 'archived-copy' || method === 'undated-copy';
      if (line.kind !== 'phone' || !isCopy) youngestFor = Math.min(youngestFor, age);
    }
  }
  const left = (line.kind === 'phone' ? 90 : 365) - youngestFor;
  return youngestFor < youngestAgainst && left >= 0 ? left : null;
}
