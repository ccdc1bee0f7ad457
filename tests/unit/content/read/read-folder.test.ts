import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolder } from '@/lib/content/read/read-folder';
import { copyOfMinimal, minimalFolder } from '@/tests/unit/content-folder';

const rulesAndFiles = (folder: string) =>
  readFolder(folder).problems.map(({ rule, file }) => [rule, file]);

describe('readFolder', () => {
  it('reads every file, in the order of the paths', () => {
    const { files, problems } = readFolder(minimalFolder);
    const paths = files.map(({ path }) => path);
    expect(problems).toEqual([]);
    expect(paths).toHaveLength(16);
    expect(paths[0]).toBe('claims/founded-1987.json');
    expect(paths).toContain('organization.json');
  });

  it('refuses a symbolic link and never follows it', () => {
    const folder = copyOfMinimal();
    const outside = copyOfMinimal();
    writeFileSync(join(outside, 'secret.json'), '{ "secret": true }');
    symlinkSync(join(outside, 'secret.json'), join(folder, 'claims/link.json'));
    const { files, problems } = readFolder(folder);
    expect(problems).toMatchObject([
      {
        rule: 'file-is-regular',
        severity: 'error',
        file: 'claims/link.json',
        line: 1,
        column: 1,
        message: 'Found a symbolic link; expected a regular file of its own.',
      },
    ]);
    expect(JSON.stringify(files)).not.toContain('secret');
  });

  it('refuses a link to a folder, to nothing, to itself and inside the folder', () => {
    const folder = copyOfMinimal();
    symlinkSync('/', join(folder, 'claims/root'));
    symlinkSync('nowhere', join(folder, 'claims/dangling.json'));
    symlinkSync('loop.json', join(folder, 'claims/loop.json'));
    symlinkSync('founded-1987.json', join(folder, 'claims/same.json'));
    expect(rulesAndFiles(folder)).toEqual([
      ['file-is-regular', 'claims/dangling.json'],
      ['file-is-regular', 'claims/loop.json'],
      ['file-is-regular', 'claims/root'],
      ['file-is-regular', 'claims/same.json'],
    ]);
  });

  it('refuses a pipe without waiting for it', () => {
    const folder = copyOfMinimal();
    execFileSync('mkfifo', [join(folder, 'claims/pipe.json')]);
    expect(readFolder(folder).problems).toMatchObject([
      { rule: 'file-is-regular', message: expect.stringContaining('neither a file nor a folder') },
    ]);
  });

  it.each([
    ['claims/x\n::error file=README.md,line=1::pwned.json', 'claims/x\\u000a::error'],
    ['claims/\u001b]0;pwn\u0007\u001b[31mred.json', 'claims/\\u001b]0;pwn\\u0007'],
    ['claims/\u202enosj.json', 'claims/\\u202enosj.json'],
    ['claims/a b.json', 'claims/a b.json'],
    ['claims/Big.json', 'claims/Big.json'],
    ['claims/under_score.json', 'claims/under_score.json'],
    ['claims/`code`.json', 'claims/`code`.json'],
    ['claims/%0a.json', 'claims/%0a.json'],
    ['claims/\u0430bc.json', 'claims/\u0430bc.json'],
    ['Folder/below.json', 'Folder'],
  ])('refuses the name %j, and tells it so that nothing obeys it', (path, told) => {
    const folder = copyOfMinimal();
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '{}');
    const { problems } = readFolder(folder);
    expect(problems.map(({ rule }) => rule)).toEqual(['file-name-is-plain']);
    expect(problems[0]?.file.startsWith(told)).toBe(true);
    expect(Object.values(problems[0] ?? {}).join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('refuses an enormous file without reading it', () => {
    const folder = copyOfMinimal();
    const path = join(folder, 'claims/large.json');
    writeFileSync(path, '');
    // A sparse file: it takes no room on the disk, and no memory can hold it.
    truncateSync(path, 2 ** 40);
    expect(readFolder(folder).problems).toMatchObject([
      {
        rule: 'file-is-small',
        file: 'claims/large.json',
        message: 'Found a file of 1099511627776 bytes; expected at most 65536.',
      },
    ]);
  });

  it("leaves out the editors' guide and their schemas at the top, and only there", () => {
    const folder = copyOfMinimal();
    mkdirSync(join(folder, '.schemas'));
    for (const path of ['README.md', 'RULES.md', '.schemas/claim.json', 'claims/readme.md']) {
      writeFileSync(join(folder, path), 'Read me.');
    }
    const paths = readFolder(folder).files.map(({ path }) => path);
    expect(paths).toHaveLength(17);
    expect(paths).toContain('claims/readme.md');
  });

  it.each([
    ['a folder that does not exist', 'nowhere'],
    ['a file instead of a folder', 'organization.json'],
  ])('reports %s as unreadable', (_, path) => {
    const root = join(minimalFolder, path);
    expect(readFolder(root)).toMatchObject({
      files: [],
      problems: [{ rule: 'folder-is-readable', severity: 'error', file: root, line: 1, column: 1 }],
    });
  });
});
