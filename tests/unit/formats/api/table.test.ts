import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { apiContact } from '@/lib/formats/api/entries/contact';
import { contactTable, csvText, defused, tableColumns } from '@/lib/formats/api/table';
import { testApiSite as site } from '@/tests/support/api-site';
import { directoryOf } from '@/tests/support/directory-of';

/** What the page for people tells readers to do. */
const undefused = (cell: string) => cell.replace(/^'/, '');

function rowsOf(text: string): string[][] {
  const { data, errors } = papaparse.parse<string[]>(text, { skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

/** Signs that spreadsheets take for the start of a formula. */
const dangerous = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

const formulas = [
  '=1+1',
  '+442079460123',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1+1',
  '  +1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '=HYPERLINK("https://b.example","x")',
  "=cmd|' /C calc'!A0",
  "'=1",
  "'",
  "''quoted",
  "' =1",
];

describe('a cell', () => {
  it.each(formulas)(
    'that begins like the formula %j starts none, and is read back equal',
    (text) => {
      expect(defused(text)).toMatch(/^'/);
      expect(defused(text)).not.toMatch(dangerous);
      expect(undefused(defused(text))).toBe(text);
    },
  );

  it.each([
    '',
    'Menu > Help',
    '24 hours',
    'a=b',
    "it's",
    'x\ty',
    '\u00e9t\u00e9',
    'https://b.example',
  ])('of other words is as it was: %j', (text) => {
    expect(defused(text)).toBe(text);
    expect(undefused(defused(text))).toBe(text);
  });
});

describe('a table', () => {
  it('is read back equal, whatever stands in its cells', () => {
    const cells = [...formulas, 'a,b', 'a"b', 'a\nb', 'a\r\nb', ' a ', '', '""', ',', 'ü', '日本'];
    const rows = rowsOf(csvText([['value', 'other'], ...cells.map((cell) => [cell, 'x'])]));
    expect(rows.slice(1).map(([cell = '']) => undefused(cell))).toEqual(cells);
    expect(rows.flat().filter((cell) => dangerous.test(cell))).toEqual([]);
  });

  it('ends its lines as RFC 4180 wants and says that it is UTF-8', () => {
    const text = csvText([
      ['a', 'b'],
      ['c', null],
    ]);
    expect(text).toBe('\ufeff"a","b"\r\n"c",\r\n');
  });
});

describe.each(['demo', 'real'] as const)('the table of the %s directory', (name) => {
  const directory = directoryOf(name);
  const [header = [], ...rows] = rowsOf(contactTable(directory, site));

  it('has a row for each contact, equal to the other files', () => {
    expect(header).toEqual(tableColumns);
    expect(rows).toHaveLength(directory.contacts.length);
    for (const [index, contact] of directory.contacts.entries()) {
      const { value, areaServed, hoursAvailable } = apiContact(contact, directory, site);
      const cell = (column: (typeof tableColumns)[number]) =>
        undefused(rows[index]?.[tableColumns.indexOf(column)] ?? '');
      expect(cell('identifier')).toBe(contact.slug);
      for (const key of ['status', 'telephone', 'email', 'url', 'path', 'validThrough'] as const) {
        expect([key, cell(key)]).toEqual([key, value[key] ?? '']);
      }
      expect(cell('areaServed').split(' ')).toEqual(areaServed);
      expect(cell('hoursStatus')).toBe(hoursAvailable?.status ?? '');
      expect(cell('dateModified')).toBe(directory.today);
    }
  });

  it('tells the days with other hours beside the week', () => {
    const column = tableColumns.indexOf('specialOpeningHours');
    const cells = Object.fromEntries(rows.map((row) => [row[0], row[column]]));
    for (const contact of directory.contacts) {
      const days = contact.hours?.exceptions ?? [];
      const told = cells[contact.slug]?.split('; ').filter(Boolean) ?? [];
      expect(told).toHaveLength(days.length);
      for (const [at, { validFrom, periods }] of days.entries()) {
        expect(told[at]).toMatch(new RegExp(`^${validFrom} `));
        expect(told[at]?.endsWith(' closed')).toBe(periods.length === 0);
      }
    }
    if (name === 'demo') expect(cells['uk-bookings']).toBe('2026-12-25 closed');
  });

  it('has no cell that a spreadsheet could take for a formula', () => {
    expect(rows.flat().filter((cell) => dangerous.test(cell))).toEqual([]);
    const written = rows.map((row) => row[tableColumns.indexOf('telephone')]).filter(Boolean);
    expect(written.every((cell) => cell?.startsWith("'+"))).toBe(true);
    expect(written.length > 0).toBe(name === 'demo');
  });
});
