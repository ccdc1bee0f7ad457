import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { parseFile } from '@/lib/content/parse/parse-file';
import { strictObject } from '@/lib/schema/parts/strict-object';

const schema = strictObject({ a: z.string(), b: z.array(strictObject({ c: z.string() })) });
const listSchema = z.strictObject({ title: z.string(), sources: z.array(z.enum(['x'])) });

const json = ['{', '  "a": "x",', '  "b": [', '    { "c": "y" }', '  ]', '}', ''];
const markdown = ['---', 'title: A', 'sources:', '  - x', '---', 'First', '', 'Last'];

function problems(path: string, text: string) {
  const parsed = path.endsWith('.md')
    ? parseFile({ path, text }, listSchema)
    : parseFile({ path, text }, schema);
  if (parsed.ok) throw new Error('it was accepted');
  return parsed.problems.map(({ rule, line, column }) => [rule, line, column]);
}

describe.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
])('with %s line ends', (_, end) => {
  const withLine = (lines: string[], number: number, line: string) =>
    lines.with(number - 1, line).join(end);

  it('JSON and Markdown are accepted', () => {
    expect(parseFile({ path: 'a.json', text: json.join(end) }, schema).ok).toBe(true);
    expect(parseFile({ path: 'a.md', text: markdown.join(end) }, listSchema)).toMatchObject({
      ok: true,
      data: { title: 'A', sources: ['x'], body: ['First', '', 'Last'].join(end) },
    });
  });

  it.each<[number, string, string, number, number]>([
    [1, '{ "z": 1,', 'known-keys', 1, 3],
    [1, '[', 'file-parses', 6, 1],
    [2, '  "a": 7,', 'shape', 2, 8],
    [2, '  "a": x,', 'text-is-quoted', 2, 8],
    [4, '    { "c": "y", "c": "z" }', 'keys-are-unique', 4, 17],
    [4, '    { "c": "y", "d": "z" }', 'known-keys', 4, 17],
    [4, '    {}', 'shape', 4, 5],
    [4, '    null', 'shape', 4, 5],
    [6, '} x', 'file-parses', 6, 3],
  ])('JSON with line %i as %s has %s at %i:%i', (number, line, rule, ...position) => {
    expect(problems('a.json', withLine(json, number, line))[0]).toEqual([rule, ...position]);
  });

  it.each<[number, string, string, number, number]>([
    [1, '---js', 'front-matter', 1, 1],
    [2, '', 'shape', 3, 1],
    [2, 'titel: A', 'known-keys', 2, 1],
    [2, 'title: [A]', 'shape', 2, 8],
    [2, 'title: A: B', 'file-parses', 2, 8],
    [3, 'sources: &a', 'no-aliases', 4, 3],
    [4, '  - y', 'shape', 4, 5],
    [4, '  - [[[[[[[[[[[[[[[[[[[[[[[[[', 'nesting-is-shallow', 4, 29],
    [5, '--- end', 'front-matter', 5, 1],
  ])('Markdown with line %i as %j has %s at %i:%i', (number, line, rule, ...position) => {
    const found = problems('a.md', withLine(markdown, number, line));
    expect(found).toContainEqual([rule, ...position]);
  });

  it('turns the places that rules name into line and column', () => {
    const file = parseFile({ path: 'a.json', text: json.join(end) }, schema);
    const page = parseFile({ path: 'a.md', text: markdown.join(end) }, listSchema);
    if (!file.ok || !page.ok) throw new Error('they were refused');
    expect(file.locate({ path: [] })).toEqual({ line: 1, column: 1 });
    expect(file.locate({ path: ['b', 0, 'c'] })).toEqual({ line: 4, column: 12 });
    expect(page.locate({ path: ['title'] })).toEqual({ line: 2, column: 8 });
    expect(page.locate({ path: ['sources', 0] })).toEqual({ line: 4, column: 5 });
    expect(page.locate({ bodyOffset: 0 })).toEqual({ line: 6, column: 1 });
    const last = 'First'.length + 2 * end.length;
    expect(page.locate({ bodyOffset: last + 3 })).toEqual({ line: 8, column: 4 });
  });
});

describe('parseFile', () => {
  it('tells of all faults of the stage that fails', () => {
    expect(problems('a.json', '{ "a": 1, "b": [{}], "z": 2 }')).toEqual([
      ['shape', 1, 8],
      ['shape', 1, 17],
      ['known-keys', 1, 22],
    ]);
  });

  it('drops "$schema" at the top, and nowhere else', () => {
    const top = parseFile(
      { path: 'a.json', text: '{ "$schema": "s", "a": "x", "b": [] }' },
      schema,
    );
    expect(top).toMatchObject({ ok: true, data: { a: 'x', b: [] } });
    expect(problems('a.json', '{ "a": "x", "b": [{ "$schema": "s", "c": "y" }] }')).toEqual([
      ['known-keys', 1, 21],
    ]);
  });

  it('does not let "__proto__" pass for a missing key', () => {
    expect(problems('a.json', '{ "__proto__": { "a": "x", "b": [] } }')).toEqual([
      ['known-keys', 1, 3],
    ]);
  });
});
