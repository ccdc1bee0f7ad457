import type { Problem } from '@/lib/rules/base/problem';

/** The page that documents every rule, in this repository. */
export const rulesPage = 'content/RULES.md';

/** Where a rule is documented: a heading of the page of rules. */
export function ruleAddress(rule: string): string {
  return `${rulesPage}#${rule}`;
}

export interface ToldProblem {
  found: string;
  /** null where a message says it in other words. */
  expected: string | null;
}

const border = '; expected ';

/** A message taken apart into what was found and what is expected. */
export function tellProblem({ message }: Pick<Problem, 'message'>): ToldProblem {
  // A quoted value may contain the same words: the last ones are the message's own.
  const at = message.lastIndexOf(border);
  if (at < 0 || !message.startsWith('Found ')) return { found: message, expected: null };
  const found = message.slice('Found '.length, at);
  return { found, expected: message.slice(at + border.length) };
}
