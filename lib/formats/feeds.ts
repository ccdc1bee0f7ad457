import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';

/** One entry of a feed; texts are plain, addresses absolute. */
export interface FeedItem {
  /** An address that never changes and that no other entry has. */
  id: string;
  /** The page that it is about. */
  url: string;
  title: string;
  text: string;
  date: CalendarDate;
}

/** What a feed says of itself; addresses are absolute. */
export interface FeedHead {
  title: string;
  description: string;
  language: string;
  author: string;
  page: string;
  atom: string;
  json: string;
  /** The day of the newest entry, or of the build for a feed without any. */
  updated: CalendarDate;
}

/** Readers want an instant: the first one of the day in UTC. */
const instant = (date: CalendarDate) => new Date(`${date}T00:00:00Z`);

/** Atom 1.0 (RFC 4287). */
export function atomFeed(head: FeedHead, items: readonly FeedItem[]): string {
  return generateAtomFeed({
    id: head.page,
    title: { value: head.title },
    subtitle: { value: head.description },
    updated: instant(head.updated),
    authors: [{ name: head.author }],
    links: [
      { href: head.atom, rel: 'self', type: 'application/atom+xml' },
      { href: head.page, rel: 'alternate', type: 'text/html' },
    ],
    xml: { lang: head.language },
    entries: items.map(({ id, url, title, text, date }) => ({
      id,
      title: { value: title },
      updated: instant(date),
      published: instant(date),
      content: { type: 'text', value: text },
      links: [{ href: url, rel: 'alternate', type: 'text/html' }],
    })),
  });
}

/** JSON Feed 1.1, as text. */
export function jsonFeed(head: FeedHead, items: readonly FeedItem[]): string {
  const feed = generateJsonFeed({
    title: head.title,
    description: head.description,
    language: head.language,
    home_page_url: head.page,
    feed_url: head.json,
    authors: [{ name: head.author }],
    items: items.map(({ id, url, title, text, date }) => ({
      id,
      url,
      title,
      content_text: text,
      date_published: instant(date),
    })),
  });
  return `${JSON.stringify(feed, null, 2)}\n`;
}
