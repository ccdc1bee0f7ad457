import type { CardChannel } from '@/lib/domain/directory/contact-channel';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';
import { contentLines, escapedText } from './calendar/content-lines';

/** What an address book is told of one contact; words are those of the reader's language. */
export interface Card {
  channel: CardChannel;
  name: string;
  organization: string;
  /** The contact's name within the organisation. */
  unit: string;
  /** Until when it is confirmed, by what, and where to look afterwards. */
  note: string;
  /** The contact's page, and this card, as whole addresses. */
  page: string;
  address: string;
  /** The day for which the card was made. */
  today: CalendarDate;
}

/** Where the contact is reached. A `tel:` address and a URL are no texts: nothing is escaped. */
function reachLine(channel: CardChannel): string {
  switch (channel.action) {
    case 'call':
      return `TEL;VALUE=uri;TYPE="voice,work":tel:${channel.value}`;
    case 'write':
      return `EMAIL;TYPE=work:${escapedText(channel.value)}`;
    case 'open':
      return `URL;TYPE=work:${channel.value}`;
  }
}

/**
 * A vCard 4.0 (RFC 6350) of a contact's confirmed value. The format knows no day on which a value
 * ends, so that the note says it in words, and X-VALID-THROUGH in figures for programs.
 */
export function vcard(card: Card): string {
  const { channel, name, organization, unit, note, page, address, today } = card;
  return contentLines([
    'BEGIN:VCARD',
    'VERSION:4.0',
    'PRODID:-//Which Line//Contact//EN',
    'KIND:org',
    `UID:${page}`,
    `FN:${escapedText(name)}`,
    `ORG:${escapedText(organization)};${escapedText(unit)}`,
    reachLine(channel),
    `NOTE:${escapedText(note)}`,
    `SOURCE:${address}`,
    `REV:${today.replaceAll('-', '')}T000000Z`,
    `X-VALID-THROUGH:${channel.validThrough}`,
    'END:VCARD',
  ]);
}
