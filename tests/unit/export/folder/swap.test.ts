import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { recoverPublished, stagingOf, swapFolders } from '@/lib/export/folder/swap';

let place: string;
let staging: string;
let published: string;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'swap-'));
  staging = join(place, 'staging');
  published = join(place, 'out');
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
});

function write(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
}

const read = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

describe('a swap', () => {
  it('publishes the new folder and leaves nothing else', () => {
    write(published, 'old');
    writeFileSync(join(published, 'only-old.html'), '');
    write(staging, 'new');
    swapFolders(staging, published);
    expect(read(published)).toBe('new');
    expect(readdirSync(place)).toEqual(['out']);
    expect(readdirSync(published)).toEqual(['index.html']);
  });

  it('publishes the first folder of all, making the folders above it', () => {
    const deep = join(place, 'sites', 'first');
    write(staging, 'new');
    swapFolders(staging, deep);
    expect(read(deep)).toBe('new');
    expect(readdirSync(join(place, 'sites'))).toEqual(['first']);
  });

  it('takes the name of a folder with or without a slash', () => {
    write(published, 'old');
    write(staging, 'new');
    swapFolders(staging, `${published}/`);
    expect(read(published)).toBe('new');
    expect(readdirSync(place)).toEqual(['out']);
  });

  it.each(['out', 'out/', '../public', '/srv/site'])(
    'prepares %s in a folder of its own',
    (name) => {
      expect(stagingOf(name)).toMatch(/^\.staging\/[a-z]+$/);
    },
  );

  it('that finds nothing to publish leaves the published folder as it was', () => {
    write(published, 'old');
    expect(() => swapFolders(staging, published)).toThrow('ENOENT');
    expect(read(published)).toBe('old');
    expect(readdirSync(place)).toEqual(['out']);
  });
});

describe('after a build that was killed', () => {
  it('between its two renames, the last good folder goes back to its place', () => {
    write(`${published}.which-line-old`, 'old');
    write(`${published}.which-line-incoming`, 'new');
    recoverPublished(published);
    expect(read(published)).toBe('old');
    expect(readdirSync(place)).toEqual(['out']);
  });

  it('while it removed the old folder, the new one stays and the rest of the old one goes', () => {
    write(published, 'new');
    mkdirSync(`${published}.which-line-old`);
    recoverPublished(published);
    expect(read(published)).toBe('new');
    expect(readdirSync(place)).toEqual(['out']);
  });

  it('before its first rename, the published folder stays and the unpublished one goes', () => {
    write(published, 'old');
    write(`${published}.which-line-incoming`, 'new');
    recoverPublished(published);
    expect(read(published)).toBe('old');
    expect(readdirSync(place)).toEqual(['out']);
  });

  it('before anything was ever published, nothing is published', () => {
    write(`${published}.which-line-incoming`, 'new');
    recoverPublished(published);
    expect(existsSync(published)).toBe(false);
    expect(readdirSync(place)).toEqual([]);
  });
});
