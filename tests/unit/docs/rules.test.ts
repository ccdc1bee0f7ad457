import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guards } from '@/lib/content/read/guards';
import { rules } from '@/lib/rules';
import { ruleExample } from '../../docs/rule-examples';
import { currentRulesPage, rulesPath } from '../../docs/rules';
import { parseStageSituations } from '../parse-stage';

const lib = join(import.meta.dirname, '../../../lib');
const stages = join(lib, 'content');
/** What the stages say of a shape; the form for changes says it too. */
const shapeWords = join(lib, 'rules/shape/describe-issue.ts');

/** The rules that the code of the early stages names. */
function namedInCode(): string[] {
  const below = readdirSync(stages, { recursive: true, encoding: 'utf8' });
  const code = below.filter((name) => name.endsWith('.ts')).map((name) => join(stages, name));
  const files = [...code, shapeWords];
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const ids = texts.flatMap((text) => [
    ...text.matchAll(/\brule: '([a-z0-9-]+)'/g),
    ...text.matchAll(/guardProblem\(\s*'([a-z0-9-]+)'/g),
  ]);
  return [...new Set(ids.map(([, id = '']) => id))].toSorted();
}

describe('the page of rules', () => {
  it('is what the rules and their fixtures say today: else run `npm run docs:rules`', () => {
    expect(readFileSync(rulesPath, 'utf8')).toBe(currentRulesPage());
  });

  it('documents every guard that the code of the early stages can name', () => {
    expect(guards.map(({ id }) => id).toSorted()).toEqual(namedInCode());
  });

  it('has one heading for every guard and rule, which a report links to', () => {
    const headings = currentRulesPage().match(/^### .*$/gm) ?? [];
    const ids = [...guards, ...rules].map(({ id }) => `### ${id}`);
    expect(headings).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(rules.length).toBeGreaterThanOrEqual(40);
  });

  it.each([...parseStageSituations, ...rules.map(({ id }) => id)])(
    'shows for %s what is rejected and what is accepted',
    (id) => {
      const example = ruleExample(id);
      const shown = (example?.rejected.length ?? 0) + (example?.without.length ?? 0);
      expect(shown).toBeGreaterThan(0);
      expect(example?.told.message).toMatch(/^Found /);
      if (example?.rejected.length) expect(example.rejected).not.toEqual(example.accepted);
    },
  );
});
