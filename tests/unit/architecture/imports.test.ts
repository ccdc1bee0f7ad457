import { describe, expect, it } from 'vitest';
import { cruiseFolder } from '@/tests/architecture/cruise';
import { temporaryFolder } from '../temporary-folder';

/** A package that does nothing. */
const installed = (name: string) => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, main: 'index.js' }),
  [`node_modules/${name}/index.js`]: '',
});
const packages = {
  ...installed('zod'),
  ...installed('react'),
  ...installed('vitest'),
  'package.json': JSON.stringify({
    dependencies: { zod: '*', react: '*' },
    devDependencies: { vitest: '*' },
  }),
};

/** What breaks a rule in a made-up project: "rule: from -> to". */
async function violationsIn(files: Record<string, string>): Promise<string[]> {
  const results = await cruiseFolder(temporaryFolder({ ...packages, ...files }));
  const violations = results.flatMap(({ summary }) => summary.violations);
  return violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`).toSorted();
}

/** A file that stands for any other, and imports a value from each place and a type of none. */
const importing = (...places: string[]) =>
  places.map((place, index) => `export { value as value${index} } from '${place}';\n`).join('');
const value = 'export const value = 1;\nexport type Value = number;\n';
const ofType = (place: string) =>
  `import type { Value } from '${place}';\nexport const value: Value = 1;\nexport type { Value };\n`;

describe('the rules of imports', () => {
  it('let files import their own room and what lies below', async () => {
    expect(
      await violationsIn({
        'lib/schema/parts/day.ts': `import * as z from 'zod';\nexport const value = z.string();\nexport type Value = string;\n`,
        'lib/schema/contact.ts': importing('./parts/day'),
        'lib/domain/time/calendar.ts': ofType('@/lib/schema/parts/day'),
        'lib/domain/time/zone.ts': importing('./calendar'),
        'lib/domain/hours/week.ts': importing('@/lib/domain/time/zone'),
        'components/ui/badge.tsx': `${importing('@/lib/domain/hours/week')}export const Badge = () => <b>1</b>;\n`,
      }),
    ).toEqual([]);
  });

  it.each([
    ['in one room', 'time/a', 'time/b', ['no cycle']],
    ['between rooms', 'time/a', 'hours/b', ['lib/domain/time', 'no cycle']],
  ])('refuse a cycle %s, also one of types only', async (_, one, other, rules) => {
    const planted = (write: (place: string) => string) =>
      violationsIn({
        [`lib/domain/${one}.ts`]: write(`@/lib/domain/${other}`),
        [`lib/domain/${other}.ts`]: write(`@/lib/domain/${one}`),
      });
    for (const violations of [await planted(ofType), await planted(importing)]) {
      expect(new Set(violations.map((text) => text.split(': ')[0]))).toEqual(new Set(rules));
      expect(violations.join()).toContain(`lib/domain/${one}.ts -> lib/domain/${other}.ts`);
    }
  });

  it('refuse every import that does not lead downward', async () => {
    const planted = [
      ['lib/domain/time/to-a-higher-floor.ts', 'lib/domain/hours/b.ts'],
      ['lib/domain/time/to-its-own-floor.ts', 'lib/domain/numbers/b.ts'],
      ['lib/domain/time/to-the-files-above.ts', 'lib/domain/b.ts'],
      ['lib/domain/time/to-rules.ts', 'lib/rules/base/b.ts'],
      ['lib/formats/api/to-content.ts', 'lib/content/read/b.ts'],
      ['lib/content/load/to-the-export.ts', 'lib/export/folder/b.ts'],
      ['components/ui/to-formats.tsx', 'lib/formats/b.ts'],
      ['components/islands/to-rules.ts', 'lib/rules/base/b.ts'],
      ['components/site/to-a-page.tsx', 'app/b.ts'],
    ] as const;
    const froms = planted.map(([from, to]) => [from, importing(`@/${to.slice(0, -3)}`)]);
    const files = {
      ...Object.fromEntries(froms),
      ...Object.fromEntries(planted.map(([, to]) => [to, value])),
    };
    const found = (await violationsIn(files)).map((text) => text.replace(/^.*: /, ''));
    expect(found).toEqual(planted.map(([from, to]) => `${from} -> ${to}`).toSorted());
  });

  it('name the place whose imports they refuse', async () => {
    const files = {
      'lib/domain/time/a.ts': importing('@/lib/domain/hours/b'),
      'lib/domain/hours/b.ts': value,
      'lib/domain/unknown/c.ts': importing('@/lib/domain/hours/b'),
    };
    expect(await violationsIn(files)).toEqual([
      'a room of the table: lib/domain/unknown/c.ts -> lib/domain/hours/b.ts',
      'lib/domain/time: lib/domain/time/a.ts -> lib/domain/hours/b.ts',
    ]);
  });

  it('refuse what production code has no use for', async () => {
    const files = {
      'lib/domain/time/left-over.ts': value,
      'lib/domain/time/reads.ts': `import 'node:fs';\n`,
      'lib/domain/time/tested.ts': importing('@/tests/case'),
      'lib/domain/time/lost.ts': importing('./nowhere'),
      'lib/domain/time/shows.ts': importing('react'),
      'lib/domain/time/asserts.ts': importing('vitest'),
      'tests/case.ts': value,
    };
    expect(await violationsIn(files)).toEqual([
      'Node at build time only: lib/domain/time/reads.ts -> fs',
      'React for pages only: lib/domain/time/shows.ts -> node_modules/react/index.js',
      'no orphan: lib/domain/time/left-over.ts -> lib/domain/time/left-over.ts',
      'no package of tests in production code: lib/domain/time/asserts.ts -> node_modules/vitest/index.js',
      'no tests in production code: lib/domain/time/tested.ts -> tests/case.ts',
      'resolvable: lib/domain/time/lost.ts -> ./nowhere',
    ]);
  });

  it('keep schemas out of what runs in browsers', async () => {
    const files = {
      'lib/schema/day.ts': `export * from 'zod';\nexport const value = 1;\n`,
      'lib/schema/content-set.ts': importing('./day'),
      'lib/domain/time/direct.ts': importing('@/lib/schema/day'),
      'lib/domain/time/behind.ts': importing('@/lib/schema/content-set'),
      'components/islands/clock.ts': importing('@/lib/domain/time/behind'),
      'components/islands/contribute/draft.ts': importing('@/lib/schema/day'),
      'components/islands/contribute-form.ts': importing('./contribute/draft'),
    };
    expect(await violationsIn(files)).toEqual([
      'no zod behind it: components/islands/clock.ts -> node_modules/zod/index.js',
      'no zod behind it: lib/domain/time/behind.ts -> node_modules/zod/index.js',
      'no zod behind it: lib/domain/time/direct.ts -> node_modules/zod/index.js',
      'no zod behind it: lib/schema/content-set.ts -> node_modules/zod/index.js',
      'types of schemas only: lib/domain/time/direct.ts -> lib/schema/day.ts',
    ]);
  });
});
