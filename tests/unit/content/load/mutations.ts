import * as fc from 'fast-check';

/** One change of one file; `at` is a share of its length, so that it means something in any file. */
export interface Mutation {
  kind: (typeof kinds)[number];
  file: number;
  at: number;
  length: number;
  token: number;
  other: number;
}

const kinds = [
  'flip-bit',
  'delete',
  'duplicate',
  'insert-token',
  'insert-byte',
  'splice',
  'swap-text',
  'truncate',
] as const;

const bomb = Array.from({ length: 12 }, (_, n) => `a${n}: &a${n} [*a${n - 1}, *a${n - 1}]`);

/** What has broken parsers, terminals and readers before. */
const tokens = [
  ...[
    '"',
    "'",
    '""',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    ': ',
    '- ',
    '? ',
    '#',
    '|',
    '>',
    '\\',
    '`',
    '%',
  ],
  ...['---', '---js\nprocess.exit(1)\n---\n', '---\n', '\n---\n', '\n...\n', '--- ', '%YAML 1.1\n'],
  ...['&a *a', '&a ', '*a', '<<: ', '"<<": {},', '!!js/function ', '!!binary ', '!!set ', '!a!b '],
  ...['"__proto__": {"a": 1},', '__proto__: x\n', '"constructor": null,', '"toString": 1,'],
  ...['"$schema": 1,', '"kind": "phone",', '"hours": {},', '{contact:}', '{contact:__proto__}'],
  ...['[['.repeat(4000), '{"a":'.repeat(3000), '- '.repeat(4000), '? '.repeat(2000)],
  ...['9'.repeat(5000), '1e999', '-0', '0x1F', '1_000', '.inf', 'NaN', '22:00', '+4420', '25:00'],
  ...['\u0000', '\u001b[2J', '\u007f', '\u0085', '\u200b', '\u202e', '\u2066', '\ufeff', '\ufffd'],
  ...['\\u202e', '\\u0000', '\\ud800', '\\x41', '\\U0001F600', '\\'],
  ...['\r', '\r\n', '\n', '\t', '\n\n\n', '\n\t', ' '.repeat(300), '\n'.repeat(300)],
  ...['a'.repeat(70_000), '-'.repeat(5000), '"'.repeat(2001), '\\'.repeat(3001), ':'.repeat(2000)],
  ...['\u{1f600}', 'é', '１２', '٣', 'null', 'true', '{}', '[]', `\n${bomb.join('\n')}\n`],
  Array.from({ length: 300 }, (_, depth) => `\n${' '.repeat(depth)}a:`).join(''),
];

const rest = {
  file: fc.noBias(fc.nat(9999)),
  // Not fc.double: it is even over bit patterns, and so almost always next to zero.
  at: fc.noBias(fc.nat(9999)).map((share) => share / 10_000),
  length: fc.integer({ min: 1, max: 60 }),
  token: fc.noBias(fc.nat(tokens.length - 1)),
  other: fc.noBias(fc.nat(9999)),
};

const ofKind = (kind: fc.Arbitrary<Mutation['kind']>): fc.Arbitrary<Mutation> =>
  fc.record({ kind, ...rest });

export const mutation = ofKind(fc.constantFrom(...kinds));
/** Leaves every file readable, so that the rules over the whole have something to say. */
export const swap = ofKind(fc.constant('swap-text'));

/** Quoted values, not keys. */
const quoted = /"[^"\n]*"(?!:)/g;
/** Texts of one form may stand for each other without breaking the shape of a file. */
const forms = [
  /^"\d{4}-/,
  /^"\+/,
  /^"https/,
  /^"[A-Z]{2}"/,
  /^"\d\d:/,
  /^"[A-Z]\w+\//,
  /^"[a-z-]+"$/,
];
const formOf = (text: string) => forms.findIndex((form) => form.test(text));

const wrong = [
  ...['"UK"', '"PST"', '"2027-12-31"', '"1999-01-01"', '"+19995550142"', '"+4402079460123"'],
  ...['"+16505550142"', '"https://evil.example/"', '"Sunday"', '"24:00"', '"00:01"', '"official"'],
  ...['"archived-copy"', '"contradicts"', '"web-page"', '"FR"', '"nowhere"', '"Europe/Nowhere"'],
];

/** Puts another text in the place of one of this file: the shape stays, the sense goes. */
function swapText(bytes: Buffer, other: Buffer, { at, length, token }: Mutation): Buffer {
  const own = bytes.toString('latin1');
  const foreign = [...other.toString('latin1').matchAll(quoted)].map(([text]) => text);
  const texts = [...own.matchAll(quoted)];
  const from = texts[Math.floor(at * texts.length)];
  if (!from) return bytes;
  const form = formOf(from[0]);
  const choices = (length % 2 === 0 ? wrong : foreign).filter((text) => formOf(text) === form);
  const by = choices[token % Math.max(1, choices.length)];
  if (by === undefined) return bytes;
  const end = from.index + from[0].length;
  return Buffer.from(own.slice(0, from.index) + by + own.slice(end), 'latin1');
}

export function mutate(bytes: Buffer, other: Buffer, change: Mutation): Buffer {
  const offset = Math.floor(change.at * bytes.length);
  const [before, after] = [bytes.subarray(0, offset), bytes.subarray(offset)];
  const beyond = bytes.subarray(offset + change.length);
  switch (change.kind) {
    case 'flip-bit': {
      const flipped = Buffer.from(bytes);
      flipped[offset] = (flipped[offset] ?? 0) ^ (1 << (change.length % 8));
      return flipped;
    }
    case 'delete':
      return Buffer.concat([before, beyond]);
    case 'duplicate':
      return Buffer.concat([before, after.subarray(0, change.length), after]);
    case 'insert-token':
      return Buffer.concat([before, Buffer.from(tokens[change.token] ?? ''), after]);
    case 'insert-byte':
      return Buffer.concat([before, Buffer.of((change.length * 37) % 256), after]);
    case 'splice':
      return Buffer.concat([before, other.subarray(Math.floor(change.at * other.length))]);
    case 'swap-text':
      return swapText(bytes, other, change);
    case 'truncate':
      return Buffer.from(before);
  }
}
