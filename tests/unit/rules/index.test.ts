import { describe, expect, it } from 'vitest';
import { type LoadResult, loadDirectory } from '@/lib/content/load/load-directory';
import { rules } from '@/lib/rules';
import type { Problem } from '@/lib/rules/base/problem';
import { pinnedDay, situation, situationNames } from '../content-folder';
import { parseStageSituations } from '../parse-stage';

const place = ({ severity, file, line, column }: Problem) =>
  `${severity} ${file}:${line}:${column}`;

describe('the registry of rules', () => {
  it('gives every rule an id of its own, and says what must hold and why', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, summary, why } of rules) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(summary).toMatch(/^["A-Z].*\.$/s);
      expect(why).toMatch(/^["A-Z].*\.$/s);
    }
  });

  it('has one situation for every rule, and no situation without one', () => {
    const expected = [...rules.map(({ id }) => id), ...parseStageSituations].toSorted();
    expect(situationNames()).toEqual(expected);
  });
});

describe.each(rules)('$id', ({ id, severity }) => {
  let loaded: LoadResult | undefined;
  /** The situation under every rule, loaded once for all of its tests. */
  const result = () => {
    loaded ??= loadDirectory(situation(id).folder, pinnedDay);
    return loaded;
  };

  it('is the only rule that rejects its situation, and says where', () => {
    const { expected } = situation(id);
    const { problems } = result();
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.map(({ rule }) => rule)).toEqual(problems.map(() => id));
    expect(problems.map(place)).toEqual(expected.problems);
    expect(problems.every((problem) => problem.severity === severity)).toBe(true);
  });

  it('stops publication if it is an error, and only then', () => {
    expect(result().ok).toBe(severity === 'warning');
  });

  it('is what finds it: without the rule nothing is found', () => {
    const { folder } = situation(id);
    const others = rules.filter((rule) => rule.id !== id);
    expect(others.length).toBe(rules.length - 1);
    expect(loadDirectory(folder, pinnedDay, others).problems).toEqual([]);
  });

  it('says what was found, what is expected and how to mend it', () => {
    for (const { message, hint } of result().problems) {
      expect(message).toMatch(/^Found .+[;,] .*expected .+\.$/);
      expect(hint).toMatch(/^["A-Z].*\.$/);
    }
  });
});
