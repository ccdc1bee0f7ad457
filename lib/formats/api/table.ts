import { stringify } from 'csv-stringify/sync';
import type { Directory } from '@/lib/domain/directory/directory';
import type { ApiContact } from './entries/contact';
import { apiContact } from './entries/contact';
import type { ApiSite } from './parts/site';

type Cell = string | null;

const list = (items: readonly string[]) => items.join(' ');

/** "Monday 09:00-17:00; ..." in the zone beside it. */
function weekCell({ hoursAvailable }: ApiContact): Cell {
  const periods = hoursAvailable?.openingHoursSpecification.map(
    ({ dayOfWeek, opens, closes, validFrom, validThrough }) => {
      const from = validFrom === null ? '' : ` from ${validFrom}`;
      const through = validThrough === null ? '' : ` through ${validThrough}`;
      return `${dayOfWeek} ${opens}-${closes}${from}${through}`;
    },
  );
  return periods?.join('; ') ?? null;
}

/** "2026-12-25 closed; ...", the days with other hours than the week; what they name goes before it. */
function specialCell({ hoursAvailable }: ApiContact): Cell {
  const days = hoursAvailable?.specialOpeningHoursSpecification.map(
    ({ validFrom, validThrough, periods }) => {
      const through = validThrough === validFrom ? '' : ` through ${validThrough}`;
      const times = periods.map(({ opens, closes }) => `${opens}-${closes}`).join(' ');
      return `${validFrom}${through} ${times || 'closed'}`;
    },
  );
  return days?.join('; ') ?? null;
}

/** The columns in their order; new ones go to the end, for readers count on it. */
export const tableColumns = [
  'identifier',
  'kind',
  'name',
  'description',
  'status',
  'telephone',
  'email',
  'url',
  'path',
  'observedOn',
  'checkedOn',
  'validThrough',
  'sources',
  'reportedBy',
  'restricted',
  'audience',
  'contactType',
  'areaServed',
  'availableLanguage',
  'claimedCost',
  'hoursStatus',
  'hoursValidThrough',
  'timeZone',
  'openingHours',
  'page',
  'dateModified',
  'disclaimer',
  'specialOpeningHours',
] as const;

type Row = Readonly<Record<(typeof tableColumns)[number], Cell>>;

function row(contact: ApiContact, { organization, today }: Directory): Row {
  const { value, hoursAvailable, contactType, audience } = contact;
  return {
    identifier: contact.identifier,
    kind: contact.kind,
    name: contact.name,
    description: contact.description,
    status: value.status,
    telephone: value.telephone,
    email: value.email,
    url: value.url,
    path: value.path,
    observedOn: value.observedOn,
    checkedOn: value.checkedOn,
    validThrough: value.validThrough,
    sources: list(value.sources),
    reportedBy: list(contact.reportedBy),
    restricted: String(contact.restricted),
    audience: list(audience.map(({ identifier }) => identifier)),
    contactType: list(contactType.map(({ identifier }) => identifier)),
    areaServed: list(contact.areaServed),
    availableLanguage: list(contact.availableLanguage),
    claimedCost: contact.claimedCost,
    hoursStatus: hoursAvailable?.status ?? null,
    hoursValidThrough: hoursAvailable?.validThrough ?? null,
    timeZone: hoursAvailable?.timeZone ?? null,
    openingHours: weekCell(contact),
    page: contact.page,
    dateModified: today,
    disclaimer: organization.disclaimer,
    specialOpeningHours: specialCell(contact),
  };
}

/** What spreadsheets take for the start of a formula, the full-width forms of the signs included. */
const formula = /^['\s]*['=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * A cell that no spreadsheet reads as a formula: an apostrophe before what could be one, and before
 * an apostrophe, so that taking one off gives back what was there. Numbers in E.164 begin with "+".
 */
export function defused(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/** Spreadsheets take a file for UTF-8 if it begins so. */
const byteOrderMark = '\ufeff';

/** Cells as CSV (RFC 4180): every cell defused, those with text quoted, lines ended by CRLF. */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  const table = rows.map((cells) => cells.map((cell) => defused(cell ?? '')));
  return byteOrderMark + stringify(table, { quoted: true, record_delimiter: 'windows' });
}

/** `contacts.csv`: every contact, with its value only while it may be given away. */
export function contactTable(directory: Directory, site: ApiSite): string {
  const rows = directory.contacts.map((contact) => {
    const cells = row(apiContact(contact, directory, site), directory);
    return tableColumns.map((column) => cells[column]);
  });
  return csvText([tableColumns, ...rows]);
}
