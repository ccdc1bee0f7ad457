import { confirmedChannel } from '@/lib/domain/directory/contact-channel';
import type { Directory } from '@/lib/domain/directory/directory';
import { codedChannel, codeOf } from '@/lib/domain/directory/qr-code';
import type { ExportFault } from '@/lib/export/folder/export-fault';
import type { PageElement, PageNode } from '@/lib/export/folder/parsed-page';
import { attributeOf, elementsOf } from '@/lib/export/folder/parsed-page';
import { faultAt, type PublishedFile } from '@/lib/export/scan/fault-at';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';
import { endOf } from './verify-links';

/** The drawings of all codes that may be published, each with the last day of its value. */
export type Codes = ReadonlyMap<string, CalendarDate>;

const drawing = (viewBox: string, shapes: readonly string[]) => [viewBox, ...shapes].join('|');
const shape = (tag: string, fill: string, d: string) => `${tag} ${fill} ${d}`;

/** Draws the code of every value that anybody may take along: what else is drawn is none of ours. */
export function knownCodes({ contacts, organization }: Directory): Codes {
  const codes = new Map<string, CalendarDate>();
  for (const contact of contacts) {
    const channel = codedChannel(confirmedChannel(contact, organization));
    if (channel === null) continue;
    const { side, ground, modules } = codeOf(channel);
    const shapes = [shape('path', '#fff', ground), shape('path', '#000', modules)];
    const code = drawing(`0 0 ${side} ${side}`, shapes);
    const other = codes.get(code);
    if (other === undefined || other < channel.validThrough) codes.set(code, channel.validThrough);
  }
  return codes;
}

/** What a picture that is marked as a code shows, with everything that could change it. */
function drawingOf(picture: PageElement): string {
  const shapes = elementsOf(picture).slice(1);
  const known = new Set(['d', 'fill']);
  return drawing(
    attributeOf(picture, 'viewBox') ?? '',
    shapes.map((element) => {
      const others = element.attrs.filter(({ name }) => !known.has(name));
      const tag = [element.tagName, ...others.map(({ name }) => name)].join(' ');
      return shape(tag, attributeOf(element, 'fill') ?? '', attributeOf(element, 'd') ?? '');
    }),
  );
}

/** The smallest code has 21 rows of modules: no way of drawing it does with fewer figures. */
const mostFigures = 200;
const mostSquares = 100;
/** Boxes of one height in one row, such as the bars of a week, cannot be a code. */
const rowOfBoxes = /^M[\d.]+ ([\d.]+)h[\d.]+v([\d.]+)H[\d.]+z(?:M[\d.]+ \1h[\d.]+v\2H[\d.]+z)*$/;
/** Signs of which a code can be made in text. */
const blocks = /[\u2580-\u259f][\u2580-\u259f\s]{40,}/u;

function isDense(d: string): boolean {
  return (d.match(/\d+/g)?.length ?? 0) > mostFigures && !rowOfBoxes.test(d);
}

const isSquare = (element: PageElement) =>
  element.tagName === 'rect' && attributeOf(element, 'width') === attributeOf(element, 'height');

/** Whether a picture without the mark could be a code, or shows what nobody here can look into. */
function couldBeCode(picture: PageElement): boolean {
  const elements = elementsOf(picture);
  return (
    elements.some(({ tagName }) => /^(image|use|pattern|foreignobject)$/i.test(tagName)) ||
    elements.some((element) => isDense(attributeOf(element, 'd') ?? '')) ||
    elements.filter(isSquare).length > mostSquares
  );
}

function reasonAgainst(picture: PageElement, codes: Codes) {
  if (attributeOf(picture, 'data-code') === undefined) {
    return couldBeCode(picture)
      ? { found: 'a picture that could be a code to scan', expected: 'the mark data-code on it' }
      : null;
  }
  const last = codes.get(drawingOf(picture));
  if (last === undefined) {
    return { found: 'a code to scan of something else', expected: 'that of a confirmed value' };
  }
  const end = endOf(picture);
  return end !== undefined && end <= last
    ? null
    : {
        found: `a code to scan ${end === undefined ? 'without a last day' : `until ${end}`}`,
        expected: `an element around it with data-until, at the latest ${last}`,
      };
}

/**
 * Codes to scan, which nobody can read by eye: each must be one that the confirmed values make, and
 * end with it. Pictures that could be a code without saying so are told as well, whether they are
 * drawn, embedded, or made of letters.
 */
export function verifyCodes(file: PublishedFile, page: PageNode, codes: Codes): ExportFault[] {
  const pictures = elementsOf(page).filter(({ tagName }) => tagName === 'svg');
  const drawn = pictures.flatMap((picture) => {
    const reason = reasonAgainst(picture, codes);
    const place = picture.sourceCodeLocation?.startOffset ?? 0;
    return reason ? [faultAt(file, place, reason.found, reason.expected)] : [];
  });
  const hidden = [/data:image\//i, blocks].flatMap((pattern) => {
    const place = file.text.search(pattern);
    return place < 0
      ? []
      : [faultAt(file, place, 'a picture within the page', 'none that could be a code to scan')];
  });
  return [...drawn, ...hidden];
}
