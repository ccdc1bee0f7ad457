import { existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadDirectory } from '@/lib/content/load/load-directory';
import { copyOfMinimal, pinnedDay } from '@/tests/unit/content-folder';

const contact = (own: object) =>
  JSON.stringify(
    {
      kind: 'phone',
      name: 'A line',
      description: 'For any question.',
      value: '+12125550150',
      claimedCost: null,
      audience: ['everyone'],
      topics: ['general'],
      areaServed: ['US'],
      sources: ['contact-page'],
      ...own,
    },
    null,
    2,
  );

const week = (timeZone: string, opens: string) => ({
  hours: { timeZone, regular: [{ dayOfWeek: 'Monday', opens, closes: '17:00' }] },
});

const aliasBomb = [
  '---',
  'title: &a0 [x, x]',
  ...Array.from({ length: 40 }, (_, n) => `t${n}: &a${n + 1} [*a${n}, *a${n}]`),
  '---',
  '',
].join('\n');

/** Everything that may go wrong at once: a text a file, and the one problem expected of it. */
const badFiles: [path: string, content: string | Uint8Array, problem: string, words: string][] = [
  [
    'contacts/unknown-key.json',
    contact({ phone: 'none' }),
    'known-keys 19:3',
    'the unknown key "phone"',
  ],
  [
    'contacts/duplicate-key.json',
    contact({}).replace('"topics"', '"value": "+12125550151",\n  "topics"'),
    'keys-are-unique 10:3',
    'the key "value" a second time',
  ],
  [
    'contacts/dangling-reference.json',
    contact({ sources: ['nowhere'] }),
    'reference-resolves 17:5',
    'the reference "nowhere"',
  ],
  [
    'contacts/invalid-number.json',
    contact({ value: '+19995550150' }),
    'phone-is-valid 5:12',
    'the number +19995550150',
  ],
  ['contacts/hour-of-25.json', contact(week('Europe/Berlin', '25:00')), 'shape 24:18', '"25:00"'],
  [
    'contacts/zone-of-letters.json',
    contact(week('PST', '09:00')).replace('+12125550150', '+12125550153'),
    'time-zone-exists 20:17',
    'the time zone "PST"',
  ],
  [
    'contacts/unquoted-hour.json',
    contact(week('Europe/Berlin', '22:00')).replace('"22:00"', '22:00'),
    'text-is-quoted 24:18',
    '22:00 without quotes',
  ],
  ['guides/alias-bomb.md', aliasBomb, 'no-aliases 2:12', 'an anchor or an alias'],
  [
    'claims/not-utf8.json',
    Uint8Array.of(0x7b, 0x0a, 0x22, 0xff, 0x22, 0x7d),
    'file-is-utf8 2:2',
    'bytes that are no UTF-8',
  ],
  [
    'claims/one-mebibyte.json',
    JSON.stringify('x'.repeat(1024 * 1024)),
    'file-is-small 1:1',
    'a file of 1048578 bytes',
  ],
];

describe('a folder with a dozen faults', () => {
  it('is told every one of them in one run, each with its place, and runs none of it', () => {
    const folder = copyOfMinimal();
    const marker = join(folder, 'marker');
    const outside = join(copyOfMinimal(), 'organization.json');
    for (const [path, content] of badFiles) writeFileSync(join(folder, path), content);
    writeFileSync(
      join(folder, 'guides/executable.md'),
      `---js\nrequire('node:fs').writeFileSync(${JSON.stringify(marker)}, 'ran')\n---\n`,
    );
    symlinkSync(outside, join(folder, 'claims/symbolic-link.json'));

    const { ok, problems } = loadDirectory(folder, pinnedDay);

    expect(ok).toBe(false);
    expect(existsSync(marker)).toBe(false);
    const expected = [
      ...badFiles.map(([path, , problem]) => `${path} ${problem}`),
      'claims/symbolic-link.json file-is-regular 1:1',
      'guides/executable.md front-matter 1:1',
    ].toSorted();
    const told = problems.map(
      ({ file, rule, line, column }) => `${file} ${rule} ${line}:${column}`,
    );
    expect(told).toEqual(expected);
    for (const [path, , , words] of badFiles) {
      const problem = problems.find(({ file }) => file === path);
      expect(problem?.message).toContain(`Found ${words}`);
      expect(problem?.message).toContain('; expected ');
      expect(problem?.hint).toMatch(/^[A-Z].*\.$/);
    }
    expect(problems.every(({ severity }) => severity === 'error')).toBe(true);
  });

  it('loads again as soon as they are gone', () => {
    const folder = copyOfMinimal();
    const path = join(folder, 'guides/reach-a-person.md');
    writeFileSync(path, '---js\n1\n---\n');
    expect(loadDirectory(folder, pinnedDay).ok).toBe(false);
    writeFileSync(path, '---\ntitle: A\ndescription: B.\nsources: [contact-page]\n---\nText.\n');
    expect(loadDirectory(folder, pinnedDay)).toMatchObject({ ok: true, problems: [] });
    rmSync(path);
    expect(loadDirectory(folder, pinnedDay).ok).toBe(false);
  });
});
