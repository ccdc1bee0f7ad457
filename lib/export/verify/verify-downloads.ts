import { confirmedChannel } from '@/lib/domain/directory/contact-channel';
import type { Directory } from '@/lib/domain/directory/directory';
import { addDays } from '@/lib/domain/time/calendar';
import type { ExportFault } from '@/lib/export/folder/export-fault';
import { addressSearch } from '@/lib/export/scan/address-search';
import type { Denylist } from '@/lib/export/scan/denylist';
import { faultAt, type PublishedFile } from '@/lib/export/scan/fault-at';
import { isFolded, unfoldedView } from '@/lib/export/scan/folded-lines';
import { numberSearch, type ValueHit } from '@/lib/export/scan/number-search';
import { decodedViews, plainView, type TextView } from '@/lib/export/scan/text-view';
import { verifyText } from './verify-words';

type Search = (text: string) => ValueHit[];

/** How to find confirmed values in what people take along. */
export interface DownloadValues {
  /** Those that are not for the public. */
  restricted: Search;
  confirmed: Search;
}

export function downloadValues(directory: Directory, { phones, emails }: Denylist): DownloadValues {
  const { contacts, organization } = directory;
  const open = contacts.flatMap((contact) => confirmedChannel(contact, organization) ?? []);
  const offered = new Set<string>(open.map(({ value }) => value));
  const shut = (values: Iterable<string>) => [...values].filter((value) => !offered.has(value));
  const search = (numbers: readonly string[], addresses: readonly string[], exempt: string[]) => {
    const [inNumbers, inAddresses] = [numberSearch(numbers, exempt), addressSearch(addresses, [])];
    return (text: string) => [...inNumbers(text), ...inAddresses(text)];
  };
  return {
    restricted: search(shut(phones.keys()), shut(emails.keys()), [...offered]),
    confirmed: search([...phones.keys()], [...emails.keys()], []),
  };
}

/** Dates and times of a calendar, in figures: digits that dial nobody. */
const instants = /\b\d{8}T\d{6}Z?\b/g;
const downloadedFile = /\.(vcf|ics)$|\/contact\.txt$/;

/** A file as its reader sees it: lines whole, escapes read, and no instants. */
function readView({ path, text }: PublishedFile): TextView {
  const whole = isFolded(path) ? unfoldedView(text) : plainView(text);
  const read = decodedViews(whole).at(-1) ?? whole;
  return {
    text: read.text.replace(instants, (found) => ' '.repeat(found.length)),
    placeOf: read.placeOf,
  };
}

/** A calendar's instants that lie beyond its last day, and rules without an end. */
function endless(file: PublishedFile, last: string): ExportFault[] {
  const { text, placeOf } = unfoldedView(file.text);
  const limit = `${addDays(last, 1).replaceAll('-', '')}T000000Z`;
  const rules = [...text.matchAll(/^RRULE:(?!.*UNTIL=\d{8}T\d{6}Z).*$/gm)];
  const late = [...text.matchAll(/(?:UNTIL=|^DTEND:)(\d{8}T\d{6}Z)/gm)].filter(
    ([, instant = '']) => instant > limit,
  );
  return [...rules, ...late].map(({ 0: found, index }) =>
    faultAt(file, placeOf(index), found.trim(), `an end, at the latest ${limit}`),
  );
}

function endFaults(file: PublishedFile, known: Denylist, { confirmed }: DownloadValues) {
  const { text } = unfoldedView(file.text);
  const end = /^X-VALID-THROUGH:(\d{4}-\d{2}-\d{2})\r?$/m.exec(text)?.[1];
  const lasts = confirmed(text)
    .map(({ value }) => known.phones.get(value) ?? known.emails.get(value) ?? '')
    .toSorted();
  const [last = end ?? ''] = lasts;
  if (end === undefined || end > last) {
    const found = end === undefined ? 'no last day' : `the last day ${end}`;
    return [faultAt(file, 0, found, `X-VALID-THROUGH, at the latest ${last}`)];
  }
  return file.path.endsWith('.ics') ? endless(file, end) : [];
}

/**
 * What must not stand in files that people take along and that no guard can take back: numbers and
 * addresses that nobody knows, confirmed ones that are not for the public, and anything that goes on
 * after its last day.
 */
export function verifyDownload(
  file: PublishedFile,
  known: Denylist,
  kept: DownloadValues,
): ExportFault[] {
  if (!downloadedFile.test(file.path)) return [];
  const view = readView(file);
  const places = new Map(kept.restricted(view.text).map(({ value, start }) => [value, start]));
  const restricted = [...places].map(([value, start]) =>
    faultAt(file, view.placeOf(start), `${value}, which is not for the public`, 'it nowhere here'),
  );
  const ends = isFolded(file.path) ? endFaults(file, known, kept) : [];
  return [...verifyText(file, known, view), ...restricted, ...ends];
}
