import { findHiddenNumbers } from '@/lib/domain/text/hidden-number';
import type { ExportFault } from '@/lib/export/folder/export-fault';
import type { PageElement, PageNode } from '@/lib/export/folder/parsed-page';
import { attributeOf, elementsOf } from '@/lib/export/folder/parsed-page';
import type { Denylist } from '@/lib/export/scan/denylist';
import { faultAt, type PublishedFile } from '@/lib/export/scan/fault-at';
import { isWithin, textBlocks, warnedRanges } from '@/lib/export/scan/page-places';
import type { TextView } from '@/lib/export/scan/text-view';
import { plainView, viewOf } from '@/lib/export/scan/text-view';

/** Words that people see or hear, though they stand in attributes. */
const wordAttributes = new Set(['alt', 'aria-label', 'aria-description', 'placeholder', 'title']);
/** Instants of clock changes, in figures that nobody reads; known values are searched there too. */
const figureAttributes = new Set(['data-hours', 'data-weeks']);
/** A local part has at most 64 characters (RFC 5321, 4.5.3.1.1); without that bound a search takes long. */
const emailAddress = /[\w.+-]{1,64}@[\w-]+(\.[\w-]+)+/g;

const isMeta = ({ tagName }: PageElement) => tagName === 'meta';
const isStructuredData = (element: PageElement) =>
  element.tagName === 'script' && /json/i.test(attributeOf(element, 'type') ?? '');

/** Attributes that people read, and those that programs do: of `meta`, and of `data-`. */
function attributeViews(element: PageElement, kind: 'words' | 'data'): TextView[] {
  const place = element.sourceCodeLocation;
  return element.attrs
    .filter(({ name }) =>
      kind === 'words'
        ? wordAttributes.has(name)
        : (name.startsWith('data-') && !figureAttributes.has(name)) ||
          (isMeta(element) && name === 'content'),
    )
    .map(({ name, value }) => {
      const at = place?.attrs?.[name]?.startOffset ?? place?.startOffset ?? 0;
      return viewOf(value, [[0, at]]);
    });
}

function structuredViews(element: PageElement): TextView[] {
  const [child] = isStructuredData(element) ? element.childNodes : [];
  if (child?.nodeName !== '#text' || !('value' in child)) return [];
  return [viewOf(child.value, [[0, child.sourceCodeLocation?.startOffset ?? 0]])];
}

/** What looks like a phone number in a text; `confirmed` are digits of numbers that may stand. */
export function numberFaults(
  file: PublishedFile,
  { text, placeOf }: TextView,
  confirmed: ReadonlySet<string>,
  isAllowed: (start: number, end: number) => boolean = () => false,
): ExportFault[] {
  return findHiddenNumbers(text)
    .filter(({ digits }) => !confirmed.has(digits))
    .filter(({ offset, length }) => !isAllowed(placeOf(offset), placeOf(offset + length - 1) + 1))
    .map(({ offset, found }) =>
      faultAt(
        file,
        placeOf(offset),
        `what looks like a phone number, "${found.trim()}"`,
        'a confirmed one or none',
      ),
    );
}

/** E-mail addresses in a text, those that are confirmed left out. */
export function emailFaults(
  file: PublishedFile,
  { text, placeOf }: TextView,
  emails: { has(address: string): boolean },
): ExportFault[] {
  return [...text.matchAll(emailAddress)]
    .filter(([found]) => !emails.has(found))
    .map(({ 0: found, index }) =>
      faultAt(file, placeOf(index), `the address ${found}`, 'a confirmed one or none'),
    );
}

const digitsOf = (known: Denylist) =>
  new Set([...known.phones.keys()].map((value) => value.replace(/\D/g, '')));

/**
 * What looks like a phone number in the words of a page, and numbers and e-mail addresses in what
 * programs read of it: only confirmed values may stand there.
 */
export function verifyWords(file: PublishedFile, page: PageNode, known: Denylist): ExportFault[] {
  const confirmed = digitsOf(known);
  const warned = known.mayReveal ? warnedRanges(page) : [];
  const elements = elementsOf(page);
  const words = elements.flatMap((element) => attributeViews(element, 'words'));
  const data = elements.flatMap((element) => [
    ...attributeViews(element, 'data'),
    ...structuredViews(element),
  ]);
  return [
    ...textBlocks(page, file.text).flatMap((block) =>
      numberFaults(file, block, confirmed, (start, end) => isWithin(warned, start, end)),
    ),
    ...[...words, ...data].flatMap((view) => numberFaults(file, view, confirmed)),
    ...data.flatMap((view) => emailFaults(file, view, known.emails)),
  ];
}

/** The same for a whole text that people or programs read, in one reading of its file. */
export function verifyText(
  file: PublishedFile,
  known: Denylist,
  view: TextView = plainView(file.text),
): ExportFault[] {
  return [...numberFaults(file, view, digitsOf(known)), ...emailFaults(file, view, known.emails)];
}
