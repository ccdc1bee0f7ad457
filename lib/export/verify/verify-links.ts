import type { ExportFault } from '@/lib/export/folder/export-fault';
import type { PageElement } from '@/lib/export/folder/parsed-page';
import { attributeOf, elementsOf, type PageNode } from '@/lib/export/folder/parsed-page';
import type { Denylist } from '@/lib/export/scan/denylist';
import { faultAt, type PublishedFile } from '@/lib/export/scan/fault-at';
import { isFolded, unfoldedView } from '@/lib/export/scan/folded-lines';
import { plainView } from '@/lib/export/scan/text-view';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';

/** Schemes that reach a person, or a place, with one touch. */
const contactScheme =
  /(?<![a-z])(tel|sms|smsto|mms|callto|mailto|whatsapp|facetime|facetime-audio|skype|viber|tg|sip|sips|xmpp|geo):/i;
/** Hosts whose links open a conversation with the number in their path. */
const messageHost =
  /^(https?:)?\/\/([a-z0-9-]+\.)*(wa\.me|whatsapp\.com|t\.me|viber\.me|signal\.me)([/:?#]|$)/i;
/** Browsers leave these out of addresses. */
const ignored = /[\s\p{Cc}]/gu;
/** A dial or mail link in any text: what follows the scheme is the value. */
const writtenLinks =
  /(?<![a-z])(tel|sms|callto):([+\d][\d\s().-]{4,})|mailto:([^\s"'`<>\\]+@[^\s"'`<>\\]+)/gi;

/** The last day on which a link may be offered: null if nothing confirms it. */
function lastDayOf(address: string, { phones, emails }: Denylist): CalendarDate | null {
  const colon = address.indexOf(':');
  const value = address.slice(colon + 1);
  switch (address.slice(0, colon)) {
    case 'tel':
    case 'sms':
    case 'callto':
      return phones.get(value) ?? null;
    case 'mailto':
      return emails.get(value) ?? null;
    default:
      return null;
  }
}

/** Whether a link writes to the operator of the site, whose mailbox is no value of the directory. */
const isReport = (address: string, { reportTo }: Denylist) =>
  reportTo !== null && address === `mailto:${reportTo}`;

/** The day that ends an element: its own or that of the nearest one around it that has one. */
export function endOf(element: PageElement): CalendarDate | undefined {
  const own = attributeOf(element, 'data-until');
  if (own !== undefined) return own;
  const { parentNode } = element;
  return parentNode && 'tagName' in parentNode ? endOf(parentNode) : undefined;
}

function reasonAgainst(
  element: PageElement,
  address: string,
  known: Denylist,
): { found: string; expected: string } | null {
  const last = lastDayOf(address, known);
  if (last === null) {
    return { found: `the link ${address}`, expected: 'a confirmed value, exactly as it is' };
  }
  const end = endOf(element);
  if (end !== undefined && end <= last) return null;
  return {
    found: `the link ${address} ${end === undefined ? 'without a last day' : `until ${end}`}`,
    expected: `an element around it with data-until, at the latest ${last}`,
  };
}

/**
 * Dial, mail and message links of a page that are not those of a confirmed value, or that would
 * stay when its confirmation ends. Attributes of every name are looked at.
 */
export function verifyLinks(file: PublishedFile, page: PageNode, known: Denylist): ExportFault[] {
  return elementsOf(page).flatMap((element) =>
    element.attrs.flatMap(({ name, value }) => {
      const address = value.replace(ignored, '');
      if (!contactScheme.test(address) && !messageHost.test(address)) return [];
      if (isReport(value, known)) return [];
      const reason = reasonAgainst(element, value, known);
      const place = element.sourceCodeLocation;
      const at = place?.attrs?.[name]?.startOffset ?? place?.startOffset ?? 0;
      return reason ? [faultAt(file, at, reason.found, reason.expected)] : [];
    }),
  );
}

/** Dial and mail links in the text of any file that are not those of a confirmed value. */
export function verifyWrittenLinks(file: PublishedFile, known: Denylist): ExportFault[] {
  const { text, placeOf } = isFolded(file.path) ? unfoldedView(file.text) : plainView(file.text);
  return [...text.matchAll(writtenLinks)].flatMap((match) => {
    const [link, , number, email] = match;
    const isConfirmed =
      number === undefined
        ? known.emails.has(email ?? '')
        : known.phones.has(number.replace(/[^+\d]/g, ''));
    if (isConfirmed || isReport(link, known)) return [];
    return [faultAt(file, placeOf(match.index), `the link ${link}`, 'that of a confirmed value')];
  });
}
