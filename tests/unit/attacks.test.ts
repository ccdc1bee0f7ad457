import { describe, expect, it } from 'vitest';
import type { Assembly } from '@/lib/content/load/assemble';
import { assemble } from '@/lib/content/load/assemble';
import { judge } from '@/lib/content/load/load-directory';
import { decode } from '@/lib/content/read/decode';
import { readFolder } from '@/lib/content/read/read-folder';
import { rules } from '@/lib/rules';
import type { Problem } from '@/lib/rules/base/problem';
import type { Attack } from '../fixtures/attacks';
import { attacks } from '../fixtures/attacks';
import words from '../fixtures/attacks-in-words.json';
import { depth } from '../support/depth';
import { demoFolder, pinnedDay } from './content-folder';

const { files } = readFolder(demoFolder);
const told = ({ rule, file, message }: Problem) => `${rule} ${file} ${message}`;
const known = new Set(judge(assemble(files, pinnedDay)).problems.map(told));
const ruleIds = new Set(rules.map(({ id }) => id));

interface Planted {
  assembly: Assembly;
  /** What the guards before any parsing say. */
  refused: Problem[];
}

const planted = new Map<Attack, Planted>();

/** The demonstration with an attack in it, read once for all that is asked of it. */
function plant(attack: Attack): Planted {
  const found = planted.get(attack) ?? readWith(attack);
  planted.set(attack, found);
  return found;
}

/** Reads the bytes of an attack as those of a file. */
function readWith({ where }: Attack): Planted {
  const now = new Map(files.map((file) => [file.path, file]));
  const refused: Problem[] = [];
  for (const { file, make } of where) {
    const bytes = new TextEncoder().encode(make(now.get(file)?.text ?? ''));
    const decoded = decode(file, bytes);
    now.delete(file);
    if (decoded.ok) now.set(file, decoded.file);
    else refused.push(...decoded.problems);
  }
  const paths = refused.map(({ file }) => file);
  return { assembly: assemble([...now.values()], pinnedDay, paths), refused };
}

/** The rules and guards that say something new, each once. */
function catchers({ assembly, refused }: Planted, running = rules): string[] {
  const { problems } = judge(assembly, running, refused);
  const found = problems.filter((problem) => !known.has(told(problem)));
  return [...new Set(found.map(({ rule }) => rule))].toSorted();
}

describe('the table of attacks', () => {
  it('has at least 200, no two of them alike', () => {
    expect(new Set(attacks.map(({ what }) => what)).size).toBe(attacks.length);
    expect(attacks.length).toBeGreaterThanOrEqual(200);
  });
});

/** Those among the catchers that are rules, and so can be switched off. */
const rulesOf = ({ caughtBy }: Attack) => caughtBy.filter((id) => ruleIds.has(id));

describe('what is caught', () => {
  it.each(attacks.filter(({ caughtBy }) => caughtBy.length > 0))('$what', (attack) => {
    expect(catchers(plant(attack))).toEqual(attack.caughtBy.toSorted());
  });
});

describe('what is missed when its rules are switched off', () => {
  const caughtByRules = attacks.filter((attack) => rulesOf(attack).length > 0);
  const some = caughtByRules.filter((_, index) => index % 5 === 0);
  it.each(depth(some, caughtByRules))('$what', (attack) => {
    const off = rulesOf(attack);
    const others = rules.filter(({ id }) => !off.includes(id));
    expect(others.length).toBe(rules.length - off.length);
    expect(catchers(plant(attack), others)).toEqual([]);
  });
});

describe('what follows from the value', () => {
  it.each(attacks.filter(({ leaves }) => leaves !== undefined))('$what', (attack) => {
    const { assembly, refused } = plant(attack);
    const result = judge(assembly, rules, refused);
    const contacts = result.ok ? result.directory.contacts : [];
    const found = contacts.find(({ slug }) => slug === attack.leaves?.contact);
    expect(found?.standing.status).toBe(attack.leaves?.status);
  });
});

describe('a pull request that touches nothing owned', () => {
  const { files } = readFolder('content');
  const added = Object.entries(words.pullRequest).map(([path, text]) => {
    const decoded = decode(path, new TextEncoder().encode(text));
    if (!decoded.ok) throw new Error(`${path} is no text`);
    return decoded.file;
  });
  const kept = files.filter(({ path }) => !added.some((file) => file.path === path));

  it('is refused in each of its files, at the words that are wrong', () => {
    const result = judge(assemble([...kept, ...added], '2026-11-24'));
    expect(result.ok).toBe(false);
    const errors = result.problems.filter(({ severity }) => severity === 'error');
    for (const { path } of added) {
      const told = errors.filter(({ file }) => file === path);
      expect(told, path).not.toEqual([]);
      for (const { line, column } of told) expect(line + column, path).toBeGreaterThan(2);
    }
  });
});
