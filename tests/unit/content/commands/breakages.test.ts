import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '@/lib/content/commands/check';
import { loadDirectory } from '@/lib/content/load/load-directory';
import { readFolder } from '@/lib/content/read/read-folder';
import { quotesFrom } from '@/lib/content/report/quote';
import { formatText } from '@/lib/content/report/text';
import { runCommand } from '@/tests/support/run-command';
import { copyOfMinimal, pinnedDay } from '@/tests/unit/content-folder';

const line = 'contacts/us-general.json';
const region = 'regions/north-america.json';
const verification = 'verifications/us-general.json';
const faq = 'faqs/mend-a-kite.md';

/** A valid folder in which an editor replaced one text of one file. */
function broken(path: string, found: string, replacement: string): string {
  const folder = copyOfMinimal();
  const file = join(folder, path);
  const text = readFileSync(file, 'utf8');
  if (text.split(found).length !== 2) throw new Error(`${path} does not hold ${found} once`);
  writeFileSync(
    file,
    text.replace(found, () => replacement),
  );
  return folder;
}

function reportOf(folder: string, name = 'content'): string {
  const { problems } = loadDirectory(folder, pinnedDay);
  return formatText(problems, { folder: name, quote: quotesFrom(readFolder(folder).files) });
}

/** What `npm run content:check` prints after that one change. */
const told = (path: string, found: string, replacement: string) =>
  `\n${reportOf(broken(path, found, replacement))}\n`;

describe('what an editor is told who', () => {
  it('writes a number with spaces', () => {
    expect(told(line, '+12125550142', '+1 212 555 0142')).toMatchInlineSnapshot(`
      "
      content/contacts/us-general.json
        5:12  error  shape
          5 |   "value": "+1 212 555 0142",
            |            ^
          Found     "+1 212 555 0142"
          Expected  a number in E.164: "+", country code, digits only, no spaces.
          Mend it   Write "+12125550142", or run npm run content:check -- --fix.
          The rule  content/RULES.md#shape

      1 error, 0 warnings in 1 file. Nothing is published while there is an error.
      "
    `);
  });

  it('writes a number as it is dialled inside the country', () => {
    expect(told(line, '+12125550142', '(212) 555-0142')).toMatchInlineSnapshot(`
      "
      content/contacts/us-general.json
        5:12  error  shape
          5 |   "value": "(212) 555-0142",
            |            ^
          Found     "(212) 555-0142"
          Expected  a number in E.164: "+", country code, digits only, no spaces.
          Mend it   If the source means US, write "+12125550142" (+1 212 555 0142).
          The rule  content/RULES.md#shape

      1 error, 0 warnings in 1 file. Nothing is published while there is an error.
      "
    `);
  });

  it('types the letter O for a zero', () => {
    expect(told(line, '+12125550142', '+1212555O142')).toMatchInlineSnapshot(`
      "
      content/contacts/us-general.json
        5:12  error  shape
          5 |   "value": "+1212555O142",
            |            ^
          Found     "+1212555O142"
          Expected  a number in E.164: "+", country code, digits only, no spaces.
          Mend it   There is a letter, "O". Write the digit that the source has there.
          The rule  content/RULES.md#shape

      1 error, 0 warnings in 1 file. Nothing is published while there is an error.
      "
    `);
  });

  it('deletes a comma', () => {
    expect(told(line, '"+12125550142",', '"+12125550142"')).toMatchInlineSnapshot(`
      "
      content/contacts/us-general.json
        5:26  error  file-parses
          5 |   "value": "+12125550142"
            |                          ^
          Found     no comma between two entries
          Expected  one here.
          Mend it   Put a comma at the marked place.
          The rule  content/RULES.md#file-parses

      1 error, 0 warnings in 1 file. Nothing is published while there is an error.
      "
    `);
  });

  it('forgets a closing quote', () => {
    expect(told(line, '"standard-rate",', '"standard-rate,')).toMatchInlineSnapshot(`
      "
      content/contacts/us-general.json
        6:18  error  file-parses
          6 |   "claimedCost": "standard-rate,
            |                  ^
          Found     a quote without a partner on its line
          Expected  one where a text begins and one where it ends.
          Mend it   Put in the missing ".
          The rule  content/RULES.md#file-parses

      1 error, 0 warnings in 1 file. Nothing is published while there is an error.
      "
    `);
  });

  it('pastes curly quotes from a word processor', () => {
    expect(told(line, '"standard-rate"', '“standard-rate”')).toMatchInlineSnapshot(`
      "
      content/contacts/us-general.json
        6:18  error  text-is-quoted
          6 |   "claimedCost": “standard-rate”,
            |                  ^
          Found     curly quotes
          Expected  straight quotes (").
          Mend it   Write "standard-rate". A word processor makes such quotes: write in a plain text editor.
          The rule  content/RULES.md#text-is-quoted

      1 error, 0 warnings in 1 file. Nothing is published while there is an error.
      "
    `);
  });

  it('pastes a number with an invisible character', () => {
    expect(told(line, '+12125550142', '\u202a+12125550142')).toMatchInlineSnapshot(`
      "
      content/contacts/us-general.json
        5:13  error  file-has-plain-characters
          Found     the invisible character U+202A before "+12125550142"
          Expected  characters that can be seen, spaces and line ends.
          Mend it   Delete the passage and type it, instead of pasting it.
          The rule  content/RULES.md#file-has-plain-characters

      1 error, 0 warnings in 1 file. Nothing is published while there is an error.
      "
    `);
  });

  it('misspells a key', () => {
    expect(told(line, '"claimedCost"', '"claimedcost"')).toMatchInlineSnapshot(`
      "
      content/contacts/us-general.json
        6:3  error  known-keys
          6 |   "claimedcost": "standard-rate",
            |   ^
          Found     the unknown key "claimedcost"
          Expected  one of the keys kind, name, description, value, claimedCost, defects, audience, topics, areaServed, availableLanguage, hours, replyTime, sources.
          Mend it   Write "claimedCost".
          The rule  content/RULES.md#known-keys

      1 error, 0 warnings in 1 file. Nothing is published while there is an error.
      "
    `);
  });

  it('writes that a number is verified', () => {
    expect(told(line, '"sources"', '"verified": true,\n  "sources"')).toMatchInlineSnapshot(`
      "
      content/contacts/us-general.json
        12:3  error  known-keys
          12 |   "verified": true,
             |   ^
          Found     the unknown key "verified"
          Expected  one of the keys kind, name, description, value, claimedCost, defects, audience, topics, areaServed, availableLanguage, hours, replyTime, sources.
          Mend it   Remove it. Nobody writes this: it is worked out from the files in verifications/.
          The rule  content/RULES.md#known-keys

      1 error, 0 warnings in 1 file. Nothing is published while there is an error.
      "
    `);
  });

  it('shortens a weekday', () => {
    expect(told(region, '"Monday"', '"Mon"')).toMatchInlineSnapshot(`
      "
      content/regions/north-america.json
        10:22  error  shape
          10 |       { "dayOfWeek": "Mon", "opens": "09:00", "closes": "17:00" },
             |                      ^
          Found     "Mon"
          Expected  one of "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday".
          Mend it   Write "Monday".
          The rule  content/RULES.md#shape

      1 error, 0 warnings in 1 file. Nothing is published while there is an error.
      "
    `);
  });

  it('writes a time without its zero', () => {
    expect(
      told(region, '"Monday", "opens": "09:00"', '"Monday", "opens": "9:00"'),
    ).toMatchInlineSnapshot(`
      "
      content/regions/north-america.json
        10:41  error  shape
          10 |       { "dayOfWeek": "Monday", "opens": "9:00", "closes": "17:00" },
             |                                         ^
          Found     "9:00"
          Expected  a time from "00:00" to "23:59", such as "09:00".
          Mend it   Write "09:00".
          The rule  content/RULES.md#shape

      1 error, 0 warnings in 1 file. Nothing is published while there is an error.
      "
    `);
  });

  it('abbreviates a time zone', () => {
    expect(told(region, '"America/New_York"', '"EST"')).toMatchInlineSnapshot(`
      "
      content/regions/north-america.json
        6:13  error  time-zone-exists
          6 |       "US": "EST",
            |             ^
          Found     the time zone "EST"
          Expected  a time zone as Area/Location, such as "Europe/Berlin".
          Mend it   If the source means the time of New York, write "America/New_York". Else write the IANA name of a large city in that zone, never an abbreviation or an offset.
          The rule  content/RULES.md#time-zone-exists

      1 error, 0 warnings in 1 file. Nothing is published while there is an error.
      "
    `);
  });

  it('misspells the name of a source', () => {
    expect(told(line, '"contact-page"', '"contact-pgae"')).toMatchInlineSnapshot(`
      "
      content/contacts/us-general.json
        12:15  error  reference-resolves
          12 |   "sources": ["contact-pgae"]
             |               ^
          Found     the reference "contact-pgae"
          Expected  a file sources/contact-pgae.json.
          Mend it   Write "contact-page", if that is what was meant.
          The rule  content/RULES.md#reference-resolves

      1 error, 0 warnings in 1 file. Nothing is published while there is an error.
      "
    `);
  });

  it('writes a day that the calendar does not have', () => {
    expect(
      told(verification, '"observedOn": "2026-11-19"', '"observedOn": "2026-02-31"'),
    ).toMatchInlineSnapshot(`
      "
      content/verifications/us-general.json
        5:19  error  shape
          5 |     "observedOn": "2026-02-31",
            |                   ^
          Found     "2026-02-31"
          Expected  a day as YYYY-MM-DD, such as "2026-05-16".
          Mend it   February 2026 has 28 days: correct the day.
          The rule  content/RULES.md#shape

      1 error, 0 warnings in 1 file. Nothing is published while there is an error.
      "
    `);
  });

  it('types another digit into a check', () => {
    expect(told(verification, '+12125550142', '+12125550147')).toMatchInlineSnapshot(`
      "
      content/verifications/us-general.json
        3:14  warning  verification-applies
          3 |     "value": "+12125550147",
            |              ^
          Found     verifications of +12125550147 only
          Expected  one of +12125550142. The contact is published as not confirmed.
          Mend it   Is one of the two a slip? Correct it. Else the maintainers add a verification of the new value, once an official page states it.
          The rule  content/RULES.md#verification-applies

      0 errors, 1 warning in 1 file. Warnings stop nothing.
      "
    `);
  });

  it('types a number into a text', () => {
    expect(told(faq, 'If you are stuck,', 'Or call +1 212 555 0142. Else')).toMatchInlineSnapshot(`
      "
      content/faqs/mend-a-kite.md
        10:40  error  numbers-are-named-by-id
          10 | Look in {contact:help-center}. Or call +1 212 555 0142. Else see [my kite is torn](/en/w…
             |                                        ^
          Found     what looks like a phone number, +1 212 555 0142
          Expected  words, because digits stand in a contact's value only.
          Mend it   Name the contact as {contact:slug}, or leave the number out.
          The rule  content/RULES.md#numbers-are-named-by-id

      1 error, 0 warnings in 1 file. Nothing is published while there is an error.
      "
    `);
  });

  it('lets a link say that it leads elsewhere', () => {
    const honest = '[my kite is torn](/en/which-line/torn-kite/)';
    const lying = '[help.bigbank.example](https://www.paperkite.example/contact)';
    expect(told(faq, honest, lying)).toMatchInlineSnapshot(`
      "
      content/faqs/mend-a-kite.md
        10:54  error  prose-link-text-is-honest
          10 | …act:help-center}. If you are stuck, see [help.bigbank.example](https://www.paperkite.exa…
             |                                          ^
          Found     the text "help.bigbank.example" on a link to https://www.paperkite.example/contact
          Expected  a text that names no other domain.
          Mend it   Say in words where the link leads.
          The rule  content/RULES.md#prose-link-text-is-honest
        10:55  error  hosts-in-words-are-known
          10 | …ct:help-center}. If you are stuck, see [help.bigbank.example](https://www.paperkite.exam…
             |                                          ^
          Found     the site help.bigbank.example
          Expected  one on paperkite.example, or that of a source.
          Mend it   Name the contact as {contact:slug}, or leave the name out. After a full stop put a space. Maintainers add a page as a source.
          The rule  content/RULES.md#hosts-in-words-are-known

      2 errors, 0 warnings in 1 file. Nothing is published while there is an error.
      "
    `);
  });

  it('does not close the front matter', () => {
    expect(told(faq, '- contact-page\n---\n', '- contact-page\n')).toMatchInlineSnapshot(`
      "
      content/faqs/mend-a-kite.md
        1:1  error  front-matter
          1 | ---
            | ^
          Found     no second line "---"
          Expected  one where the front matter ends.
          Mend it   Put a line "---" below the last key.
          The rule  content/RULES.md#front-matter

      1 error, 0 warnings in 1 file. Nothing is published while there is an error.
      "
    `);
  });
});

describe('what the command prints', () => {
  it('is this report', async () => {
    const folder = broken(line, '"+12125550142",', '"+12125550142"');
    const { stdout } = await runCommand(check, ['--content', folder, '--today', pinnedDay]);
    expect(stdout).toBe(`${reportOf(folder, folder)}\n`);
  });
});

describe('a change that is not made', () => {
  it('is no breakage: the editor of this test says so', () => {
    expect(() => broken(line, 'no such text', '')).toThrow('does not hold no such text once');
  });

  it('leaves a folder without a problem', () => {
    expect(reportOf(copyOfMinimal())).toBe('No problem found.');
  });
});
