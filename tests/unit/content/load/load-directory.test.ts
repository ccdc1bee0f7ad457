import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadDirectory, loadSources } from '@/lib/content/load/load-directory';
import { readFolder } from '@/lib/content/read/read-folder';
import type { Problem } from '@/lib/rules/base/problem';
import { copyOfMinimal, minimalFolder, pinnedDay, situation } from '@/tests/unit/content-folder';
import { parseStageSituations } from '@/tests/unit/parse-stage';

const place = ({ severity, file, line, column }: Problem) =>
  `${severity} ${file}:${line}:${column}`;

describe('the minimal folder', () => {
  it.each(['2026-11-20', '2026-12-31', '2027-01-31'])('has no problem at all on %s', (today) => {
    expect(loadDirectory(minimalFolder, today)).toMatchObject({ ok: true, problems: [] });
  });

  it('becomes a directory in the order of the slugs', () => {
    const result = loadDirectory(minimalFolder, pinnedDay);
    if (!result.ok) throw new Error('it has problems');
    const { contacts, regions, sources, claims, guides, retired, today } = result.directory;
    expect(contacts.map(({ slug }) => slug)).toEqual(['help-center', 'press', 'us-general']);
    expect(contacts.map(({ standing }) => standing.status)).toEqual(Array(3).fill('confirmed'));
    expect(regions.map(({ slug }) => slug)).toEqual(['north-america']);
    expect([...sources.keys()]).toEqual(['contact-page', 'number-blog']);
    expect(claims.map(({ status }) => status)).toEqual(['reported']);
    expect(guides[0]?.body).toContain('{contact:us-general}');
    expect(retired).toEqual([]);
    expect(today).toBe(pinnedDay);
  });

  it("gives a contact its region's hours in the zone of its own country", () => {
    const result = loadDirectory(minimalFolder, pinnedDay);
    if (!result.ok) throw new Error('it has problems');
    const line = result.directory.contacts.find(({ slug }) => slug === 'us-general');
    expect(line?.hours).toMatchObject({ timeZone: 'America/New_York', exceptions: [] });
    expect(line?.hoursFrom?.slug).toBe('north-america');
  });
});

describe.each(parseStageSituations)('%s', (id) => {
  it('is the only problem told of its situation, with its place', () => {
    const { folder, expected } = situation(id);
    const { ok, problems } = loadDirectory(folder, pinnedDay);
    expect(ok).toBe(false);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.map(({ rule }) => rule)).toEqual(problems.map(() => id));
    expect(problems.map(place)).toEqual(expected.problems);
  });

  it('says what was found, what is expected and how to mend it', () => {
    for (const { message, hint } of loadDirectory(situation(id).folder, pinnedDay).problems) {
      expect(message).toMatch(/^Found /);
      expect(hint).toMatch(/^[A-Z].*\.$/);
    }
  });
});

describe('loadDirectory', () => {
  it('sorts problems by file, line and column', () => {
    const folder = copyOfMinimal();
    writeFileSync(join(folder, 'claims/zebra.json'), '{}');
    writeFileSync(join(folder, 'claims/ape.json'), '{ "b": 1, "a": 2 }');
    const { problems } = loadDirectory(folder, pinnedDay);
    const places = problems.map(({ file, column }) => [file, column]);
    expect(places).toEqual([
      ...Array(3).fill(['claims/ape.json', 1]),
      ['claims/ape.json', 3],
      ['claims/ape.json', 11],
      ...Array(3).fill(['claims/zebra.json', 1]),
    ]);
  });

  it('does not call a reference dangling because the file it names has a fault', () => {
    const folder = copyOfMinimal();
    writeFileSync(join(folder, 'sources/contact-page.json'), '{');
    const { problems } = loadDirectory(folder, pinnedDay);
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['file-parses']));
  });

  it.each([['sources/contact-page.json'], ['guides/reach-a-person.md'], ['organization.json']])(
    'does not call %s missing because it could not be read',
    (path) => {
      const folder = copyOfMinimal();
      writeFileSync(join(folder, path), Uint8Array.of(0x7b, 0xff, 0x7d));
      const { problems } = loadDirectory(folder, pinnedDay);
      expect(problems.map(({ rule, file }) => [rule, file])).toEqual([['file-is-utf8', path]]);
    },
  );

  it('allows retired/ to be empty or missing, and drops "$schema"', () => {
    const folder = copyOfMinimal();
    mkdirSync(join(folder, 'retired'));
    expect(loadDirectory(folder, pinnedDay).problems).toEqual([]);
    const file = join(folder, 'claims/founded-1987.json');
    writeFileSync(
      file,
      '{ "$schema": "x", "statement": "A.", "topic": "company", "sources": ["number-blog"] }',
    );
    const result = loadDirectory(folder, pinnedDay);
    if (!result.ok) throw new Error('it has problems');
    expect(result.directory.claims[0]).not.toHaveProperty('$schema');
  });

  it('tells of every folder that is missing', () => {
    const folder = copyOfMinimal();
    rmSync(join(folder, 'claims'), { recursive: true });
    renameSync(join(folder, 'guides'), join(folder, 'guide'));
    const found = loadDirectory(folder, pinnedDay).problems.map(({ rule, file }) => [rule, file]);
    expect(found).toEqual([
      ['collection-not-empty', 'claims'],
      ['file-has-a-place', 'guide/reach-a-person.md'],
      ['collection-not-empty', 'guides'],
    ]);
  });

  it('reports a folder that does not exist instead of throwing', () => {
    const result = loadDirectory(join(minimalFolder, 'nowhere'), pinnedDay);
    expect(result.ok).toBe(false);
    expect(result.problems.map(({ rule }) => rule)).toContain('folder-is-readable');
  });
});

describe('loadSources', () => {
  it('keeps warnings of a directory that loads', () => {
    const { files } = readFolder(situation('verification-applies').folder);
    const warning = { rule: 'verification-applies', severity: 'warning' };
    expect(loadSources(files, pinnedDay)).toMatchObject({
      ok: true,
      problems: [warning, warning, warning],
    });
  });

  it('refuses to load when only the reading found an error', () => {
    const { files } = readFolder(minimalFolder);
    const earlier: Problem = {
      rule: 'file-is-small',
      severity: 'error',
      file: 'claims/large.json',
      line: 1,
      column: 1,
      found: 'too much',
      expected: 'less',
      message: 'Found too much; expected less.',
      hint: 'Remove some.',
    };
    const result = loadSources(files, pinnedDay, [], [earlier]);
    expect(result).toEqual({ ok: false, problems: [earlier] });
  });
});
