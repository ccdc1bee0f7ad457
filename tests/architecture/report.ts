import type { ICruiseResult } from 'dependency-cruiser';

/** What breaks each rule, below the rule and what it is for; or how much was looked at. */
export function reportText(results: readonly ICruiseResult[]): string {
  const broken = new Map<string, string[]>();
  for (const { summary } of results) {
    const comments = new Map(
      summary.ruleSetUsed?.forbidden?.map(({ name = '', comment = '' }) => [name, comment]),
    );
    for (const { rule, from, to, cycle = [] } of summary.violations) {
      const title = `${rule.name}: ${comments.get(rule.name) ?? ''}`;
      const way = cycle.length > 0 ? cycle.map(({ name }) => name) : [to];
      broken.set(title, [...(broken.get(title) ?? []), `  ${[from, ...way].join(' -> ')}`]);
    }
  }
  const imports = results.map(({ summary }) => summary.totalDependenciesCruised);
  if (broken.size === 0)
    return `Found ${imports[0]} imports, ${imports[1]} of them of values; none breaks a rule.`;
  return [...broken].map(([title, lines]) => [title, ...lines].join('\n')).join('\n\n');
}
