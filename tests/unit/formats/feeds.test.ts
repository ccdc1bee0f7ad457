import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, it } from 'vitest';
import { atomFeed, jsonFeed } from '@/lib/formats/feeds';

const page = 'https://lines.example/en/changes/';
const head = {
  title: 'What changed - Which Line',
  description: 'A & B <i>',
  language: 'en',
  author: 'Which Line',
  page,
  atom: `${page}atom.xml`,
  json: `${page}feed.json`,
  updated: '2026-11-17',
};
const items = [
  {
    id: `${page}#2026-11-17-uk-bookings`,
    url: 'https://lines.example/en/contact/uk-bookings/',
    title: 'Changed: Bookings & <changes> ]]>',
    text: 'The desk is open at "weekends" <b>too</b>.',
    date: '2026-11-17',
  },
  { id: `${page}#first`, url: page, title: 'Added', text: 'All of it.', date: '2026-10-06' },
];

describe('the Atom feed', () => {
  it("is read back by somebody else's parser as it was given", () => {
    const feed = parseFeed(atomFeed(head, items));
    expect(feed.meta).toMatchObject({ type: 'atom', version: '1.0' });
    expect(feed.title).toBe(head.title);
    expect(feed.language).toBe('en');
    expect(feed.self).toBe(head.atom);
    expect(feed.updated).toEqual(new Date('2026-11-17T00:00:00Z'));
    expect(feed.authors).toMatchObject([{ name: 'Which Line' }]);
    expect(
      feed.items.map(({ id, url, title, content, published }) => ({
        id,
        url,
        title,
        text: content,
        date: published?.toISOString().slice(0, 10),
      })),
    ).toEqual(items);
  });

  it('is the same text for the same entries', () => {
    expect(atomFeed(head, items)).toBe(atomFeed(head, items));
  });
});

describe('the JSON feed', () => {
  it('is JSON Feed 1.1 with the same entries', () => {
    const feed = JSON.parse(jsonFeed(head, items));
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: head.title,
      home_page_url: page,
      feed_url: head.json,
      language: 'en',
    });
    expect(
      feed.items.map((item: Record<string, string>) => ({
        id: item.id,
        url: item.url,
        title: item.title,
        text: item.content_text,
        date: item.date_published?.slice(0, 10),
      })),
    ).toEqual(items);
  });
});
