import { describe, expect, it } from 'vitest';
import { shapeOf } from '@/lib/content/load/place-of';
import { parseFile } from '@/lib/content/parse/parse-file';
import { readFolder } from '@/lib/content/read/read-folder';
import { minimalFolder } from '@/tests/unit/content-folder';

const line = 'contacts/us-general.json';
const region = 'regions/north-america.json';
const check = 'verifications/us-general.json';
const source = 'sources/contact-page.json';
const { files } = readFolder(minimalFolder);

/** The hints for a file in which one value has another form. */
function hints(path: string, change: (data: never) => void): string[] {
  const text = files.find((file) => file.path === path)?.text ?? '';
  const data = JSON.parse(text);
  change(data as never);
  const schema = shapeOf(path);
  const parsed = schema && parseFile({ path, text: JSON.stringify(data) }, schema);
  return parsed && !parsed.ok ? parsed.problems.map(({ hint }) => hint) : [];
}

const withValue = (value: unknown, areaServed = ['GB']) =>
  hints(line, (data: Record<string, unknown>) => Object.assign(data, { value, areaServed }));
const withPeriod = (period: object) =>
  hints(region, ({ hours }: { hours: { regular: object[] } }) => {
    Object.assign(hours.regular[0] ?? {}, period);
  });
const withCheck = (own: object) =>
  hints(check, ([first]: object[]) => {
    Object.assign(first ?? {}, own);
  });

describe('how to write', () => {
  it.each([
    ['+44 20 7946 0123', /^Write "\+442079460123", or run npm run content:check -- --fix\.$/],
    ['+44 (0)20 7946-0123', /^Write "\+442079460123"/],
    ['0044 20 7946 0123', /^Write "\+442079460123": "\+" stands for the first "00"\.$/],
    ['00442079460123', /^Write "\+442079460123"/],
    ['020 7946 0123', /^If the source means GB, write "\+442079460123"/],
    ['0 12', /^Put "\+" and the country code/],
    ['+44207946O123', /^There is a letter, "O"\./],
    ['+44', /^Compare it with the source/],
    [442079460123, /^Write "\+442079460123" with quotes/],
  ])('the number %j', (value, hint) => {
    expect(withValue(value)).toEqual([expect.stringMatching(hint)]);
  });

  it('a number without a country code, for the country that the file names', () => {
    expect(withValue('(212) 555-0142', ['US'])).toEqual([
      'If the source means US, write "+12125550142" (+1 212 555 0142).',
    ]);
    expect(withValue('(212) 555-0142', ['worldwide'])[0]).toMatch(/^Compare it/);
  });

  it.each([
    [{ opens: '9:00' }, 'Write "09:00".'],
    [{ opens: '8am' }, 'Write "08:00".'],
    [{ opens: '12 a.m.' }, 'Write "00:00".'],
    [{ closes: '5.30 pm' }, 'Write "17:30".'],
    [{ closes: '12pm' }, 'Write "12:00".'],
    [{ closes: '25:30' }, 'A time after midnight is written as that of the next day: "01:30".'],
    [{ closes: '14pm' }, 'Correct the value of "closes".'],
    [{ closes: 'noon' }, 'Correct the value of "closes".'],
    [
      { closes: '09:00' },
      'Write when it closes. On a day on which it is closed, it has no period: remove this one.',
    ],
    [{ dayOfWeek: 'Mon' }, 'Write "Monday".'],
    [{ dayOfWeek: 'Montag' }, 'Correct the value of "dayOfWeek".'],
  ])('a time: %j', (period, hint) => {
    expect(withPeriod(period)).toEqual([hint]);
  });

  it.each([
    ['2026-02-31', 'February 2026 has 28 days: correct the day.'],
    ['2024-02-30', 'February 2024 has 29 days: correct the day.'],
    ['2026-13-01', 'The calendar has no month 13: correct it.'],
    ['2026-3-1', 'Write "2026-03-01".'],
    ['16/11/2026', 'Write "2026-11-16".'],
    ['11/16/2026', 'Write "2026-11-16".'],
    ['3.11.2026', 'Write the year first, then the month, then the day.'],
    ['today', 'Correct the value of "observedOn".'],
  ])('a day: %s', (observedOn, hint) => {
    expect(withCheck({ observedOn })).toEqual([hint]);
  });

  it.each([
    [{ finding: 'confirmed' }, 'Write "confirms".'],
    [{ method: 'live read' }, 'Write "live-read".'],
    [{ checkedBy: 'Jane Doe' }, 'Write a role such as "maintainers", never the name of a person.'],
    [{ source: 'Contact Page' }, 'Write "contact-page".'],
  ])('a word of a check: %j', (own, hint) => {
    expect(withCheck(own)).toEqual([hint]);
  });

  it.each([
    [{ languages: 'en' }, 'Write ["en"].'],
    [{ languages: ['EN'] }, 'Write "en".'],
    [
      { languages: ['English'] },
      'Write the code of the language: English is "en", German is "de".',
    ],
    [
      { url: 'http://www.paperkite.example/contact' },
      'See whether "https://www.paperkite.example/contact" opens, and write that.',
    ],
    [{ url: 'javascript:alert(1)' }, 'Correct the value of "url".'],
    [{ title: 7 }, 'Write "7".'],
    [{ sort: 1 }, 'Correct its spelling, or remove it.'],
    [
      { verified: true },
      'Remove it. Nobody writes this: it is worked out from the files in verifications/.',
    ],
  ])('a key of a source: %j', (own, hint) => {
    expect(hints(source, (data: object) => Object.assign(data, own))).toEqual([hint]);
  });

  it('a country in small letters, and a misspelt key once', () => {
    expect(withValue('+442079460123', ['gb'])).toEqual(['Write "GB".']);
    const misspelt = hints(line, (data: Record<string, unknown>) => {
      const { claimedCost } = data;
      delete data.claimedCost;
      data.claimedcost = claimedCost;
    });
    expect(misspelt).toEqual(['Write "claimedCost".']);
  });
});
