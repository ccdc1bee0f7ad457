import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolder } from '@/lib/content/read/read-folder';
import { readRevision } from '@/lib/content/read/read-revision';
import { contentRepository } from '@/tests/support/content-repository';
import { minimalFolder } from '@/tests/unit/content-folder';

describe('readRevision', () => {
  it('reads of a commit what stood in the folder then', () => {
    const { folder, remove, write } = contentRepository(minimalFolder);
    const stood = readFolder(folder);
    write('organization.json', '{}');
    remove('issue-flow.json');
    const read = readRevision('HEAD', folder);
    expect(read.problems).toEqual([]);
    expect(new Map(read.files.map(({ path, text }) => [path, text]))).toEqual(
      new Map(stood.files.map(({ path, text }) => [path, text])),
    );
    expect(read.files.length).toBeGreaterThan(10);
  });

  it("leaves the editors' guide out, as on disk", () => {
    const { folder, write, commit } = contentRepository(minimalFolder);
    write('README.md', 'Read me.');
    commit();
    expect(readRevision('HEAD', folder)).toEqual(readRevision('HEAD~1', folder));
  });

  it('refuses what is no regular file, too large or no UTF-8, and reads the rest', () => {
    const { folder, write, commit, git } = contentRepository(minimalFolder);
    symlinkSync('/etc/hostname', join(folder, 'contacts/link.json'));
    write('contacts/large.json', ' '.repeat(64 * 1024 + 1));
    git('config', 'core.autocrlf', 'false');
    write('contacts/mark.json', '\uFEFF{}');
    commit();
    const { files, problems } = readRevision('HEAD', folder);
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'contacts/link.json file-is-regular',
      'contacts/large.json file-is-small',
      'contacts/mark.json file-has-plain-characters',
    ]);
    expect(files).toEqual(readRevision('HEAD~1', folder).files);
  });

  it.each(['no-such-branch', '--all', 'HEAD:content'])('says that %s is no revision', (name) => {
    const { folder } = contentRepository(minimalFolder);
    expect(readRevision(name, folder)).toMatchObject({
      files: [],
      problems: [{ rule: 'folder-is-readable', file: `${name}:${folder}` }],
    });
    expect(readRevision(name, folder).problems[0]?.message).toContain('no such revision');
  });

  it('says that a revision has no such folder, also when it is gone from the disk', () => {
    const { folder } = contentRepository(minimalFolder);
    const { problems } = readRevision('HEAD', `${folder}/nowhere`);
    expect(problems[0]?.message).toContain('that revision has no such folder');
  });
});
