import { describe, expect, it } from 'vitest';
import { parseText } from '@/lib/content/parse/parse-document';

function locate(text: string, path: (string | number)[], target: 'key' | 'value'): number {
  const parsed = parseText(text, text.startsWith('{') ? 'json' : 'front-matter');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.locate(path, target);
}

describe('a locator', () => {
  it.each<[(string | number)[], 'key' | 'value', number]>([
    [[], 'value', 0],
    [['a'], 'value', 6],
    [['a'], 'key', 1],
    [['b', 0], 'value', 17],
    [['b', 1, 'c'], 'value', 26],
    [['b', 1, 'c'], 'key', 21],
  ])('finds %j (%s) in JSON at %i', (path, target, offset) => {
    expect(locate('{"a": 1.0, "b": [2, {"c": 3}]}', path, target)).toBe(offset);
  });

  it.each<[(string | number)[], number]>([
    [['a'], 3],
    [['b', 1], 14],
    [['c', 'd'], 25],
  ])('finds %j in front matter at %i', (path, offset) => {
    expect(locate('a: x\nb:\n- y\n- z\nc:\n  d:  w', path, 'value')).toBe(offset);
  });

  it.each<[(string | number)[], 'key' | 'value', number]>([
    [['missing'], 'value', 0],
    [['missing'], 'key', 0],
    [['b', 9], 'value', 16],
    [['b', 'length'], 'value', 16],
    [['a', 'below'], 'value', 6],
  ])('gives for %j (%s) the deepest place that exists', (path, target, offset) => {
    expect(locate('{"a": 1.0, "b": [2, {"c": 3}]}', path, target)).toBe(offset);
  });

  it('gives the key of a value that was left out', () => {
    expect(locate('a:\nb: x', ['a'], 'value')).toBe(2);
  });
});
