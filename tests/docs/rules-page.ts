import type { Guard } from '@/lib/content/read/guards';
import { codeBlock, codeSpan } from '@/lib/content/report/markdown-text';

/** A passage of a file, as it stands in a fixture of the tests. */
export interface Passage {
  /** The path below the content folder. */
  file: string;
  lines: readonly string[];
}

export interface RuleExample {
  rejected: readonly Passage[];
  /** What the report says of it: the first problem. */
  told: { message: string; hint: string };
  accepted: readonly Passage[];
  /** Files that the rejected folder lacks. */
  without: readonly string[];
}

export type Documented = Pick<Guard, 'id' | 'severity' | 'summary' | 'why'>;

function passage({ file, lines }: Passage): string {
  const block = codeBlock(lines, file.endsWith('.json') ? 'json' : 'md');
  return `${codeSpan(file)}\n\n${block}`;
}

function exampleOf(id: string, example: RuleExample): string[] {
  const { rejected, told, accepted, without } = example;
  const missing = without.map((file) => `A folder without \`${file}\`.`);
  const present = without.map((file) => `A folder with \`${file}\`.`);
  return [
    `**Rejected** ([the whole example](../tests/fixtures/content/situations/${id}))`,
    ...missing,
    ...rejected.map(passage),
    codeBlock([told.message, told.hint], 'text'),
    '**Accepted** ([the whole folder](../tests/fixtures/content/minimal))',
    ...present,
    ...accepted.map(passage),
  ];
}

function section(rule: Documented, example: RuleExample | undefined): string {
  const { id, severity, summary, why } = rule;
  const shown = example
    ? exampleOf(id, example)
    : ['No example: it is about the file or folder itself, not about what is written in it.'];
  return [`### ${id}`, `*${severity}* · ${summary}`, `Why: ${why}`, ...shown].join('\n\n');
}

function table(rules: readonly Documented[]): string {
  const cell = (text: string) => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
  const rows = rules.map(
    ({ id, severity, summary }) => `| [${id}](#${id}) | ${severity} | ${cell(summary)} |`,
  );
  return ['| rule | severity | what must hold |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The page that documents guards and rules, as Markdown: a heading each, named by its id. */
export function rulesPageText(
  guards: readonly Documented[],
  rules: readonly Documented[],
  exampleFor: (id: string) => RuleExample | undefined,
): string {
  const parts = [
    '# Rules of the content',
    'Generated from the rules and the fixtures of their tests by `npm run docs:rules`. Do not edit it.',
    '`npm run content:check` names the rule with each problem. An error stops publication; a warning is told and stops nothing.',
    '## Each file by itself',
    table(guards),
    '## All files together',
    table(rules),
    '## Each file by itself, with examples',
    ...guards.map((guard) => section(guard, exampleFor(guard.id))),
    '## All files together, with examples',
    ...rules.map((rule) => section(rule, exampleFor(rule.id))),
  ];
  return `${parts.join('\n\n')}\n`;
}
