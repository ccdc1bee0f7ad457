/** The page that documents every rule, in this repository. */
export const rulesPage = 'content/RULES.md';

/** Where a rule is documented: a heading of the page of rules. */
export function ruleAddress(rule: string): string {
  return `${rulesPage}#${rule}`;
}
