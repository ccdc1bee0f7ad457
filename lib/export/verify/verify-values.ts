import type { ExportFault } from '@/lib/export/folder/export-fault';
import type { PageNode } from '@/lib/export/folder/parsed-page';
import { addressSearch } from '@/lib/export/scan/address-search';
import type { Denylist } from '@/lib/export/scan/denylist';
import { base64Views } from '@/lib/export/scan/encoded-numbers';
import { faultAt, type PublishedFile } from '@/lib/export/scan/fault-at';
import { isFolded, unfoldedViews } from '@/lib/export/scan/folded-lines';
import { numberSearch, type ValueHit } from '@/lib/export/scan/number-search';
import { isWithin, type PageRange, warnedRanges, wholeText } from '@/lib/export/scan/page-places';
import { decodedViews, plainView, type TextView } from '@/lib/export/scan/text-view';

/** Looks for values in a text that nobody may publish. */
export type ValueSearch = (text: string) => ValueHit[];

/** A search for every value of a directory that is not confirmed. */
export function valueSearch(known: Denylist): ValueSearch {
  const numbers = numberSearch(known.unconfirmedPhones, [...known.phones.keys()]);
  const addresses = addressSearch(known.unconfirmedEmails, known.retiredPages);
  return (text) => [...numbers(text), ...addresses(text)];
}

/**
 * All readings of a file: as it stands, with escapes read, with tags left out, and with its cut
 * lines whole.
 */
function viewsOf({ path, text }: PublishedFile, page: PageNode | null): TextView[] {
  const raw = plainView(text);
  const shown = page === null ? [] : wholeText(page, text);
  const plain = [raw, ...shown];
  const whole = isFolded(path) ? unfoldedViews(text) : [];
  return [...plain, ...plain.flatMap(decodedViews), ...base64Views(text), ...whole];
}

/**
 * The values that are not confirmed and stand in a file in any form. Only a page may show them, and
 * there only behind their warning.
 */
export function verifyValues(
  file: PublishedFile,
  page: PageNode | null,
  search: ValueSearch,
  mayReveal: boolean,
): ExportFault[] {
  const allowed: PageRange[] = page !== null && mayReveal ? warnedRanges(page) : [];
  const found = new Map<string, ExportFault>();
  for (const { text, placeOf } of viewsOf(file, page)) {
    for (const { value, start, end } of search(text)) {
      const [from, to] = [placeOf(start), placeOf(end - 1) + 1];
      // Another reading of the file finds the same value at the same place.
      const key = `${to} ${value}`;
      if (found.has(key) || isWithin(allowed, from, to)) continue;
      found.set(
        key,
        faultAt(
          file,
          from,
          `${value}, which is not confirmed`,
          'it only as plain text behind its warning, or nowhere',
        ),
      );
    }
  }
  return [...found.values()];
}

/** The same for the name of a file. */
export function verifyName(path: string, search: ValueSearch): ExportFault[] {
  const views = [plainView(path), ...decodedViews(plainView(path))];
  const values = views.flatMap(({ text }) => search(text).map(({ value }) => value));
  return [...new Set(values)].map((value) => ({
    file: path,
    message: `Found ${value}, which is not confirmed, in the name of the file; expected a name without it.`,
  }));
}
