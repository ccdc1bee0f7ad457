import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixFile } from '@/lib/content/fix/fix-file';
import { fixFolder, replaceFile } from '@/lib/content/fix/fix-folder';
import { canonicalWriting } from '@/lib/content/hints/canonical-number';
import { readFolder } from '@/lib/content/read/read-folder';
import { copyOfMinimal, demoFolder, minimalFolder } from '@/tests/unit/content-folder';

const press = 'contacts/press.json';
const line = 'contacts/us-general.json';
const guide = 'guides/reach-a-person.md';

const text = (path: string) => readFileSync(join(minimalFolder, path), 'utf8');
const fixed = (path: string, spoilt: string) => fixFile({ path, text: spoilt });

/** The same JSON with the keys of every object the other way round, one key a line. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).map(([key, inner]) => [
    key,
    // Their keys are countries, which have no order of their own.
    key === 'timeZones' || key === 'countries' ? inner : reversed(inner),
  ]);
  return Object.fromEntries(pairs.toReversed());
}

describe('the writing of a number', () => {
  it.each([
    ['+44 20 7946 0123', '+442079460123'],
    ['+44 (0)20 7946-0123', '+442079460123'],
    ['+1 (212) 555-0142', '+12125550142'],
  ])('%s is %s', (written, canonical) => {
    expect(canonicalWriting(written)).toBe(canonical);
  });

  it.each([
    ['is canonical already', '+442079460123'],
    ['has a digit too many that only a person may drop', '+4402079460123'],
    ['fits no plan', '+44 12'],
    ['has no country code', '020 7946 0123'],
    ['has an extension', '+44 20 7946 0123 ext. 5'],
    ['has letters', '+1 800 FLOWERS'],
  ])('that %s is left alone', (_, written) => {
    expect(canonicalWriting(written)).toBeNull();
  });
});

describe('fixFile', () => {
  it('writes a number in its canonical form and says so', () => {
    const spoilt = text(line).replace('+12125550142', '+1 (212) 555-0142');
    expect(spoilt).not.toBe(text(line));
    expect(fixed(line, spoilt)).toEqual({
      file: { path: line, text: text(line) },
      done: ['Wrote the number +1 (212) 555-0142 as +12125550142.'],
    });
  });

  it('removes white space at the ends of lines, and ends a file with one line end', () => {
    const spoilt = `${text(press).replace(/,\n/g, ', \t\n').trimEnd()}  \n\n\n`;
    expect(fixed(press, spoilt)).toEqual({
      file: { path: press, text: text(press) },
      done: ['Removed white space at the ends of lines.'],
    });
  });

  it('puts keys in order and leaves the way in which values are written', () => {
    const [open, kind, name, ...rest] = text(press).split('\n');
    const spoilt = [open, name, kind, ...rest].join('\n');
    expect(fixed(press, spoilt)).toEqual({
      file: { path: press, text: text(press) },
      done: ['Put the keys into the order of their kind.'],
    });
  });

  it('puts the keys of front matter in order, with all lines of their values', () => {
    const spoilt = text(guide).replace(
      /(title:.*\n)(description:.*\n)(sources:\n\n- .*\n)/,
      '$3$2$1',
    );
    expect(spoilt).not.toBe(text(guide));
    expect(fixed(guide, spoilt)?.file.text).toBe(text(guide));
  });

  it.each([minimalFolder, demoFolder])('finds nothing to do in %s', (folder) => {
    const { files } = readFolder(folder);
    expect(files.length).toBeGreaterThan(10);
    expect(files.map(fixFile)).toEqual(files.map(() => null));
  });

  it('says the same with other keys first: every JSON file of the demo turned around', () => {
    const files = readFolder(demoFolder).files.filter(({ path }) => path.endsWith('.json'));
    expect(files.length).toBeGreaterThan(50);
    for (const { path, text: original } of files) {
      const before = JSON.parse(original);
      const spoilt = `${JSON.stringify(reversed(before), null, 2)}\n`;
      const after = fixed(path, spoilt)?.file.text ?? spoilt;
      // Compared as texts: the order of keys is what is mended.
      expect(JSON.stringify(JSON.parse(after))).toBe(JSON.stringify(before));
    }
  });

  it('keeps a $schema first', () => {
    const spoilt = text(press).replace('\n}', ',\n  "$schema": "../.schemas/contacts.json"\n}');
    const after = fixed(press, spoilt)?.file.text ?? '';
    expect(Object.keys(JSON.parse(after))[0]).toBe('$schema');
  });

  it.each([
    [
      'a file with an unknown key',
      press,
      (old: string) => old.replace('"kind"', '"sort": 1,\n  "kind"'),
    ],
    ['a file that does not parse', press, (old: string) => `${old.trimEnd()}  ,\n`],
    ['a file that lacks a key', press, (old: string) => old.replace(/\n {2}"name".*/, '  ')],
    [
      'front matter with a comment',
      guide,
      (old: string) => old.replace(/(title:.*\n)(description:.*\n)/, '$2# why\n$1'),
    ],
  ])('leaves %s as it is', (_, path, spoil) => {
    const spoilt = spoil(text(path));
    expect(spoilt).not.toBe(text(path));
    expect(fixed(path, spoilt)).toBeNull();
  });

  it('leaves a file that has no place', () => {
    expect(fixed('notes.json', '{ } \n')).toBeNull();
  });

  it('keeps the two spaces that break a line of Markdown, and code as it was written', () => {
    const spoilt = `${text(guide)}\nOne  \ntwo \nthree.   \n`;
    expect(fixed(guide, spoilt)?.file.text).toBe(`${text(guide)}\nOne  \ntwo\nthree.\n`);
    const code = `${text(guide)}\n\`\`\`\ncode \n\`\`\`\n`;
    expect(fixed(guide, code)).toBeNull();
  });
});

describe('fixFolder', () => {
  it('writes what it mended, says it file by file, and leaves nothing else behind', () => {
    const folder = copyOfMinimal();
    const names = readdirSync(join(folder, 'contacts'));
    writeFileSync(join(folder, press), text(press).replace(/,\n/g, ', \n'));
    writeFileSync(join(folder, line), text(line).replace('+1212', '+1 212 '));
    writeFileSync(join(folder, 'claims/founded-1987.json'), '{ "statement": 7 } \n');
    expect(fixFolder(folder)).toEqual([
      `${press}: Removed white space at the ends of lines.`,
      `${line}: Wrote the number +1 212 5550142 as +12125550142.`,
    ]);
    expect(readFileSync(join(folder, press), 'utf8')).toBe(text(press));
    expect(readFileSync(join(folder, 'claims/founded-1987.json'), 'utf8')).toContain('7 } \n');
    expect(readdirSync(join(folder, 'contacts'))).toEqual(names);
    expect(fixFolder(folder)).toEqual([]);
  });

  it('leaves a file that somebody changed in the meantime', () => {
    const folder = copyOfMinimal();
    expect(replaceFile(join(folder, press), 'something else', 'new')).toBe(false);
    expect(readFileSync(join(folder, press), 'utf8')).toBe(text(press));
    expect(readdirSync(join(folder, 'contacts'))).toHaveLength(3);
  });
});
