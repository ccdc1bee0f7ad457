import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '@/lib/content/parse/split-front-matter';

function parts(text: string): [head: string, body: string] {
  const split = splitFrontMatter(text);
  if (!split.ok) throw new Error(split.found);
  // Both are cut out of the text, so that their offsets lead back into it.
  expect(text.slice(split.headOffset, split.headOffset + split.head.length)).toBe(split.head);
  expect(text.slice(split.bodyOffset)).toBe(split.body);
  return [split.head, split.body];
}

describe('splitFrontMatter', () => {
  it.each([
    ['---\na: b\n---\nText\n', '\na: b', 'Text\n'],
    ['---\r\na: b\r\n---\r\nText\r\n', '\r\na: b', 'Text\r\n'],
    ['---\na: b\n---', '\na: b', ''],
    ['---\na: b\n---\n', '\na: b', ''],
    ['---\n---\nText', '', 'Text'],
    ['---\na: b\n---\n\n---\nText', '\na: b', '\n---\nText'],
    ['---\n# note\n---\nText', '\n# note', 'Text'],
  ])('splits %j', (text, head, body) => {
    expect(parts(text)).toEqual([head, body]);
  });

  it('gives the same answer when it is asked again', () => {
    const text = '---\na: b\n---\nText';
    expect(parts(text)).toEqual(parts(text));
  });

  it.each([
    ['---js', '---js\nprocess.exit(1)\n---\n'],
    ['---javascript', '---javascript\nprocess.exit(1)\n---\n'],
    ['--- js', '--- js\nprocess.exit(1)\n---\n'],
    ['---coffee', '---coffee\nprocess.exit 1\n---\n'],
    ['---json', '---json\n{}\n---\n'],
    ['---yaml', '---yaml\na: b\n---\n'],
    ['a fourth hyphen', '----\na: b\n---\n'],
    ['a space behind the fence', '--- \na: b\n---\n'],
    ['a blank line before the fence', '\n---\na: b\n---\n'],
    ['a space before the fence', ' ---\na: b\n---\n'],
    ['no fence', 'Text'],
    ['nothing', ''],
  ])('refuses %s as the first line', (_, text) => {
    expect(splitFrontMatter(text)).toMatchObject({
      ok: false,
      offset: 0,
      found: expect.stringMatching(/^".*" as the first line$/),
      expected: '"---" alone',
    });
  });

  it('refuses front matter that does not end', () => {
    expect(splitFrontMatter('---\na: b\n')).toMatchObject({
      ok: false,
      found: 'no second line "---"',
      expected: 'one where the front matter ends',
    });
  });

  it('refuses words behind the second fence, and points at them', () => {
    expect(splitFrontMatter('---\na: b\n---js\n')).toMatchObject({ ok: false, offset: 9 });
  });
});
