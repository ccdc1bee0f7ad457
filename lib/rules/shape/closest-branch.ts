import type * as z from 'zod';

type Issue = z.core.$ZodIssue;

/** Of a union's branches, the one that came closest: its issues lie deepest, and are fewest. */
export function closestBranch(branches: readonly Issue[][]): Issue[] {
  const depth = (issues: Issue[]) => Math.max(0, ...issues.map(({ path }) => path.length));
  const unknown = (issues: Issue[]) =>
    issues.filter(({ code }) => code === 'unrecognized_keys' || code === 'invalid_type').length;
  return (
    branches.toSorted(
      (a, b) => depth(b) - depth(a) || unknown(a) - unknown(b) || a.length - b.length,
    )[0] ?? []
  );
}
