import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadDirectory } from '@/lib/content/load/load-directory';
import { copyOfMinimal, pinnedDay } from '@/tests/unit/content-folder';

const line = 'contacts/us-general.json';

/** What is told of a folder in which one file was replaced: file, rule and hint. */
function told(change: (at: (path: string) => string) => void): string[][] {
  const folder = copyOfMinimal();
  change((path) => join(folder, path));
  const { problems } = loadDirectory(folder, pinnedDay);
  return problems.map(({ file, rule, hint }) => [file, rule, hint]);
}

function rewrite(location: string, found: string, replacement: string): void {
  const text = readFileSync(location, 'utf8');
  if (!text.includes(found)) throw new Error(`${location} does not hold ${found}`);
  writeFileSync(location, text.replace(found, replacement));
}

describe('a file saved by another program', () => {
  it('in UTF-16 is told with the encoding to choose', () => {
    const folder = copyOfMinimal();
    const text = readFileSync(join(folder, line), 'utf8');
    writeFileSync(join(folder, line), Buffer.from(`\ufeff${text}`, 'utf16le'));
    const { problems } = loadDirectory(folder, pinnedDay);
    expect(problems.map(({ rule }) => rule)).toEqual(['file-is-utf8']);
    expect(problems[0]?.message).toBe('Found text in UTF-16; expected text in UTF-8.');
  });

  it('with a byte order mark is told what to save it as, since nobody could delete it', () => {
    const found = told((at) => writeFileSync(at(line), `\ufeff${readFileSync(at(line), 'utf8')}`));
    expect(found).toEqual([
      [
        line,
        'file-has-plain-characters',
        'Save the file again with the encoding "UTF-8", not "UTF-8 with BOM".',
      ],
    ]);
  });

  it('may have line ends of Windows', () => {
    const found = told((at) => {
      const text = readFileSync(at(line), 'utf8');
      writeFileSync(at(line), text.replaceAll('\n', '\r\n'));
    });
    expect(found).toEqual([]);
  });

  it('is left out when the system put it there by itself', () => {
    expect(told((at) => writeFileSync(at('contacts/.DS_Store'), '\0'))).toEqual([]);
    expect(told((at) => writeFileSync(at('Thumbs.db'), '\0'))).toEqual([]);
    expect(told((at) => writeFileSync(at('contacts/notes.db'), ''))).toHaveLength(1);
  });
});

describe('a merge that was not finished', () => {
  it.each([line, 'faqs/mend-a-kite.md'])('is told in %s', (path) => {
    const found = told((at) => {
      const lines = readFileSync(at(path), 'utf8').split('\n');
      lines.splice(-2, 0, '<<<<<<< HEAD', 'one', '=======', 'two', '>>>>>>> other');
      writeFileSync(at(path), lines.join('\n'));
    });
    expect(found).toEqual([[path, 'file-parses', expect.stringMatching(/^Keep one of the two/)]]);
  });
});

describe('a file in the wrong place', () => {
  it.each([
    ['contact/us-general.json', 'Move it to contacts/, if that is where it belongs.'],
    [
      'contacts/us/us-general.json',
      'Move it to contacts/ itself: folders inside of it are not read.',
    ],
    ['contacts/us-general.json.txt', /^In contacts\/, give its name the ending "\.json"\./],
    ['us-general.json', /^Move it to the folder it belongs to/],
  ])('%s is told where it belongs', (path, hint) => {
    const found = told((at) => {
      mkdirSync(dirname(at(path)), { recursive: true });
      renameSync(at(line), at(path));
    });
    const misplaced = found.filter(([, rule]) => rule === 'file-has-a-place');
    expect(misplaced).toEqual([[path, 'file-has-a-place', expect.stringMatching(hint)]]);
  });

  it('or with a name in capitals is told to be renamed, by the file and by those that name it', () => {
    const found = told((at) => renameSync(at(line), at('contacts/US-General.json')));
    expect(found.map(([, rule]) => rule)).toContain('file-name-is-plain');
    expect(found.map(([, , hint]) => hint)).toContain('Rename it to "us-general.json".');
    expect(found.map(([, , hint]) => hint)).toContain(
      'Rename the file US-General in contacts/ to small letters.',
    );
  });
});

describe('a name that nothing has', () => {
  it('is never corrected to the line of another country', () => {
    const found = told((at) => renameSync(at(line), at('contacts/au-general.json')));
    const hints = found.filter(([, rule]) => rule === 'reference-resolves');
    expect(hints.length).toBeGreaterThan(1);
    for (const [, , hint] of hints) expect(hint).toMatch(/^Correct the spelling/);
  });

  it('is told with the names that there are, where they are few', () => {
    const found = told((at) => rewrite(at(line), '["general"]', '["scams"]'));
    expect(found).toEqual([
      [line, 'reference-resolves', 'Write one of general, or add it to organization.json.'],
    ]);
  });
});

describe('what follows from another fault', () => {
  it('of a check is not told of the outcome whose first contact it confirmed', () => {
    const outcome = 'outcomes/torn-kite.md';
    const first = (at: (path: string) => string) =>
      rewrite(at(outcome), '- help-center\n- us-general', '- us-general\n- help-center');
    expect(told(first)).toEqual([]);
    const broken = told((at) => {
      first(at);
      rewrite(at('verifications/us-general.json'), '"live-read",', '"live-read"');
    });
    expect(broken.map(([file]) => file)).toEqual(['verifications/us-general.json']);
    const unread = told((at) => {
      first(at);
      rewrite(at('sources/contact-page.json'), '"kind"', '"sort"');
    });
    expect(unread.map(([file]) => file)).not.toContain(outcome);
    const unchecked = told((at) => {
      first(at);
      rewrite(at('verifications/us-general.json'), '+12125550142', '+12125550143');
    });
    expect(unchecked.map(([, rule]) => rule)).toContain('outcome-begins-usable');
  });

  it('of a country is not told of the number', () => {
    const found = told((at) => rewrite(at(line), '["US"]', '["UK", "IE"]'));
    expect(found.map(([, rule]) => rule)).not.toContain('phone-serves-countries');
    expect(found).toContainEqual([line, 'country-exists', 'Write "GB".']);
  });
});
