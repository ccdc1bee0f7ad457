import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { areas } from '@/tests/architecture/rooms';

const documents = [
  'README.md',
  'lib/README.md',
  '.github/CONTRIBUTING.md',
  '.github/SECURITY.md',
] as const;
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

const textOf = (document: string) => readFileSync(document, 'utf8');
const codeSpans = (document: string) =>
  [...textOf(document).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

describe.each(documents)('%s', (document) => {
  it('names only files and folders that there are', () => {
    const paths = codeSpans(document).filter((code) =>
      /^(lib|components|app|tests|\.github)\/[^<\s]*$/.test(code),
    );
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('names only commands that there are', () => {
    const names = [...textOf(document).matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('links only to files that there are', () => {
    const links = [...textOf(document).matchAll(/\]\((?!https?:|#)([^)\s]+)\)/g)].map(
      ([, to = '']) => to,
    );
    expect(links.filter((to) => !existsSync(join(dirname(document), to)))).toEqual([]);
  });
});

describe('the map of the code', () => {
  it('has every room', () => {
    const named = new Set(codeSpans('lib/README.md'));
    const rooms = areas
      .filter(({ path }) => path !== 'components/islands')
      .flatMap(({ floors = [] }) => floors.flat());
    expect(rooms.filter((room) => !named.has(room))).toEqual([]);
  });
});
