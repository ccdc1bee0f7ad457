import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const project = join(import.meta.dirname, '../../..');
const rooms = ['lib/rules', 'lib/content', 'lib/schema', 'components/islands/contribute'];

const sources = rooms.flatMap((room) =>
  readdirSync(join(project, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => [`${room}/${name}`, readFileSync(join(project, room, name), 'utf8')] as const),
);

/** A method that takes a text apart, and a pattern that is held against one. */
const words = String.raw`\b(?:message|expected|hint)\b`;
const apart = new RegExp(
  [
    String.raw`${words}\)?\??\.(?:at|endsWith|includes|indexOf|lastIndexOf|match|matchAll|replace|replaceAll|search|slice|split|startsWith|substring)\(`,
    String.raw`\.(?:test|exec)\([^()]*${words}\)`,
    String.raw`${words} [!=]== ['"\`]`,
  ].join('|'),
  'g',
);

describe('a fault', () => {
  it('is never told apart by its words: whoever needs a part takes the field', () => {
    expect(sources.length).toBeGreaterThan(100);
    const found = sources.flatMap(([file, text]) =>
      [...text.matchAll(apart)].map(([taken]) => `${file}: ${taken}`),
    );
    expect(found).toEqual([]);
  });

  it('becomes a sentence in one place', () => {
    const written = sources.filter(([, text]) => text.includes('; expected '));
    expect(written.map(([file]) => file)).toEqual(['lib/rules/base/fault.ts']);
  });

  it.each([
    "message.startsWith('Found ')",
    '/^Found /.test(problem.message)',
    "expected === 'a list in [ ]'",
    'error.message.split(/ at line/)',
    '/must end/.exec(message)',
  ])('would be seen in %s', (code) => {
    expect(code.match(apart)).not.toBeNull();
  });
});
