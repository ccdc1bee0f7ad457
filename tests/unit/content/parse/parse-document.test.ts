import { describe, expect, it } from 'vitest';
import { parseText } from '@/lib/content/parse/parse-document';
import type { Dialect } from '@/lib/content/parse/syntax-fault';

function parsed(text: string, dialect: Dialect) {
  const result = parseText(text, dialect);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result;
}

function faults(text: string, dialect: Dialect) {
  const result = parseText(text, dialect);
  if (result.ok) throw new Error(`it was accepted: ${JSON.stringify(result.data)}`);
  return result.faults;
}

const rulesAndOffsets = (text: string, dialect: Dialect) =>
  faults(text, dialect).map(({ rule, offset }) => [rule, offset]);

describe('JSON', () => {
  it.each([
    '{"a": ["b", 1, -0.5, true, false, null, {}], "c": {"d": "\\u00e9\\n\\"\\\\"}}',
    '[]',
    '"text"',
    '{"a": "\\ud83d\\ude00"}',
  ])('is read as JSON.parse reads it: %s', (text) => {
    expect(parsed(text, 'json').data).toEqual(JSON.parse(text));
  });

  it.each<[string, string, number]>([
    ['{"a": 1, "a": 2}', 'keys-are-unique', 9],
    ['{"a": 1, "\\u0061": 2}', 'keys-are-unique', 9],
    ['{"a": 22:00}', 'text-is-quoted', 6],
    ['{"a": +441632960001}', 'text-is-quoted', 6],
    ['{"a": 01632960001}', 'text-is-quoted', 6],
    ['{"a": 2026-11-23}', 'text-is-quoted', 6],
    ['{"a": True}', 'text-is-quoted', 6],
    ['{a: 1}', 'text-is-quoted', 1],
    ["{'a': 1}", 'file-parses', 1],
    ['{"a": 1,}', 'file-parses', 7],
    ['{"a": 1} {"b": 2}', 'file-parses', 9],
    ['{"a": "b" "c": "d"}', 'file-parses', 10],
    ['{"a": 1', 'file-parses', 7],
    ['{"a": 1}}', 'file-parses', 8],
    ['"a": 1', 'file-parses', 0],
    ['- 1', 'file-parses', 0],
    ['', 'file-parses', 0],
    ['{"a": &x 1, "b": *x}', 'no-aliases', 9],
    ['{"a": "\\u202e"}', 'file-has-plain-characters', 6],
    ['{"a": "\\u0000"}', 'file-has-plain-characters', 6],
    ['{"a": "\\ud800"}', 'file-has-plain-characters', 6],
    ['{"a\\u200b": 1}', 'file-has-plain-characters', 1],
    ['{"__proto__": {"a": 1}}', 'known-keys', 1],
    ['{"a": {"__proto__": "Europe/Berlin", "MX": "x"}}', 'known-keys', 7],
    ['{"a": [{"constructor": 1}]}', 'known-keys', 8],
    ['{"\\u005f_proto__": 1}', 'known-keys', 1],
    ['{"prototype": 1}', 'known-keys', 1],
  ])('refuses %s: %s at %i', (text, rule, offset) => {
    expect(rulesAndOffsets(text, 'json')[0]).toEqual([rule, offset]);
  });

  it.each([
    '{"a": 1} // note',
    '{"a": 1} # note',
    '{"a": 1 /* note */}',
    '{"a": NaN}',
    '{"a": 0x1}',
  ])('refuses %s', (text) => {
    expect(faults(text, 'json')).not.toEqual([]);
  });

  it('says that a comma is missing, instead of asking for quotes around true', () => {
    const [, fault] = faults('{"a": true\n "b": 1}', 'json');
    expect(fault?.found).toBe('true with more words behind it');
  });

  it('names an unquoted key without its colon', () => {
    expect(faults('{a: 1}', 'json')[0]?.hint).toBe('Write "a".');
  });

  it('tells of every fault at once', () => {
    expect(rulesAndOffsets('{"a": 1, "a": b, "c": 9:00}', 'json')).toEqual([
      ['text-is-quoted', 14],
      ['text-is-quoted', 22],
      ['keys-are-unique', 9],
    ]);
  });
});

describe('front matter', () => {
  it('keeps every scalar as the text that was written', () => {
    const text =
      'a: 22:00\nb: +441632960001\nc: 01632\nd: 2026-11-23\ne: yes\nf: null\ng: ~\nh: 1e3';
    expect(parsed(text, 'front-matter').data).toEqual({
      a: '22:00',
      b: '+441632960001',
      c: '01632',
      d: '2026-11-23',
      e: 'yes',
      f: 'null',
      g: '~',
      h: '1e3',
    });
  });

  it('does not merge "<<" into its map', () => {
    expect(parsed('<<: {a: b}', 'front-matter').data).toEqual({ '<<': { a: 'b' } });
  });

  it.each<[string, string, number]>([
    ['a: b\na: c', 'keys-are-unique', 5],
    ['a: &x b\nc: *x', 'no-aliases', 6],
    ['a: *x', 'no-aliases', 3],
    ['a: b: c', 'file-parses', 3],
    ['a: "b', 'file-parses', 5],
    ['\ta: b', 'file-parses', 0],
    ['a: b\n...\nc: d', 'file-parses', 9],
    ['a: b\n--- \nc: d', 'file-parses', 5],
    ['a: !!js/function "b"', 'file-parses', 3],
    ['a: "\\u202e"', 'file-has-plain-characters', 3],
    ['a: "\\e"', 'file-has-plain-characters', 3],
  ])('refuses %j: %s at %i', (text, rule, offset) => {
    expect(rulesAndOffsets(text, 'front-matter')[0]).toEqual([rule, offset]);
  });

  it('refuses an alias bomb at once', () => {
    const lines = ['a0: &a0 [x, x]'];
    for (let level = 1; level < 30; level += 1) {
      lines.push(`a${level}: &a${level} [*a${level - 1}, *a${level - 1}]`);
    }
    const start = performance.now();
    expect(rulesAndOffsets(lines.join('\n'), 'front-matter')).toEqual([['no-aliases', 8]]);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('nesting', () => {
  const deep = (open: string, close: string, times: number) =>
    `${open.repeat(times)}1${close.repeat(times)}`;

  it('may be 24 brackets deep, and no deeper', () => {
    expect(parseText(deep('[', ']', 24), 'json').ok).toBe(true);
    expect(rulesAndOffsets(deep('[', ']', 25), 'json')).toEqual([['nesting-is-shallow', 24]]);
    expect(rulesAndOffsets(`{"a": ${deep('{"b":', '}', 24)}}`, 'json')).toEqual([
      ['nesting-is-shallow', 121],
    ]);
  });

  it.each([
    ['brackets', deep('[', ']', 30_000)],
    ['brackets that stay open', '['.repeat(60_000)],
    ['list marks', `${'- '.repeat(30_000)}x`],
    ['key marks', `${'? '.repeat(30_000)}x`],
    ['both, behind a line of its own', `a: b\n${'- ? '.repeat(10_000)}x`],
  ])('of thousands of %s is refused, and soon', (_, text) => {
    const start = performance.now();
    for (const dialect of ['json', 'front-matter'] as const) {
      expect(faults(text, dialect)[0]?.rule).toBe('nesting-is-shallow');
    }
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('by indentation, as deep as a file can hold, does not overflow the stack', () => {
    const lines = Array.from({ length: 350 }, (_, depth) => `${' '.repeat(depth)}a:`);
    const result = parseText(lines.join('\n'), 'front-matter');
    expect(result.ok || result.faults.length > 0).toBe(true);
  });
});
