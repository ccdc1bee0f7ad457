import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openFiles, openFilesDocument, withOpenFiles } from '@/tests/docs/open-files';
import { ownerLines, ownersOf } from '@/tests/support/code-owners';

const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n').filter(Boolean);
const openPaths = openFiles.open.map(({ path }) => path);
const isOpen = (path: string) => openPaths.some((open) => `/${path}`.startsWith(open));

describe('CODEOWNERS', () => {
  it('takes the owners of the last line that matches, as GitHub does', () => {
    const lines = [
      { pattern: '*', owners: ['@team'] },
      { pattern: '/content/faqs/', owners: [] },
      { pattern: '/content/faqs/paid.md', owners: ['@lawyers'] },
    ];
    expect(ownersOf('lib/site.ts', lines)).toEqual(['@team']);
    expect(ownersOf('content/faqs/other.md', lines)).toEqual([]);
    expect(ownersOf('content/faqs/paid.md', lines)).toEqual(['@lawyers']);
    expect(ownersOf('tests/fixtures/content/faqs/other.md', lines)).toEqual(['@team']);
    expect(() => ownersOf('a', [{ pattern: 'docs/**', owners: [] }])).toThrow('a form');
  });

  it.each([
    'content/contacts/contact-form.json',
    'content/outcomes/hacked-account.md',
    'content/issue-flow.json',
    'content/organization.json',
    'content/figures.json',
    'content/sources/privacy-policy.json',
    'content/verifications/contact-form.json',
    'content/verifications/faqs/new.json',
    'content/proposals/new.json',
    'content/retired/new.json',
    'content/new-kind/new.json',
    'lib/rules/index.ts',
    'app/sitemap.ts',
    'components/trust/confirmed-links.tsx',
    'tests/unit/rules/index.test.ts',
    'public/new.svg',
    '.github/CODEOWNERS',
    '.github/open-files.json',
    '.github/workflows/publish.yml',
    '.ci/run',
    '.npmrc',
    'package.json',
    'package-lock.json',
    'next.config.ts',
  ])('gives %s an owner', (path) => {
    expect(ownersOf(path)).not.toEqual([]);
  });

  it('leaves open exactly what the list of open files explains', () => {
    const unowned = tracked.filter((path) => ownersOf(path).length === 0);
    expect(unowned).toEqual(tracked.filter(isOpen));
    const openLines = ownerLines().filter(({ owners }) => owners.length === 0);
    expect(openLines.map(({ pattern }) => pattern)).toEqual(openPaths);
    expect(openPaths.filter((path) => !existsSync(`.${path}`))).toEqual([]);
  });

  it('names one team', () => {
    expect(new Set(ownerLines().flatMap(({ owners }) => owners)).size).toBe(1);
  });
});

describe('the documents', () => {
  it('explain the open files as the list does: else run `npm run docs:open`', () => {
    const document = readFileSync(openFilesDocument, 'utf8');
    expect(document).toBe(withOpenFiles(document));
  });

  it('tell editors whose agreement each file of the content needs', () => {
    const guide = readFileSync('content/README.md', 'utf8');
    const rows = [...guide.matchAll(/^\| `([\w/<>.-]+)`\s*\|[^|]*\|\s*(\w+)\s*\|$/gm)];
    expect(rows.length).toBeGreaterThan(10);
    for (const [, file = '', who] of rows) {
      const owned = ownersOf(`content/${file.replace('<name>', 'name')}`).length > 0;
      expect({ file, who }).toEqual({ file, who: owned ? 'maintainers' : 'everybody' });
    }
  });
});
