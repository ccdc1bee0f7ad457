import { describe, expect, it } from 'vitest';
import { demoDirectory } from '@/tests/unit/demo-directory';
import { trustFaults } from './published-folder';

const demo = demoDirectory();
const lastDay = '2027-02-14';
const point = (members: object) => ({
  '@type': 'Organization',
  contactPoint: { '@type': 'ContactPoint', ...members },
});

function faults(data: string, until: string | null = lastDay): string[] {
  const script = `<script type="application/ld+json">${data}</script>`;
  const box = until === null ? script : `<div data-until="${until}">${script}</div>`;
  const html = `<!doctype html><html lang="en"><body>${box}</body></html>`;
  return trustFaults({ 'index.html': html }, demo).map(({ message }) => message);
}

describe('the verification of structured data', () => {
  it('lets confirmed values stand until their last day', () => {
    expect(faults(JSON.stringify(point({ telephone: '+442079460123' })))).toEqual([]);
    expect(faults(JSON.stringify(point({ telephone: '+442079460123' })), '2026-12-01')).toEqual([]);
    expect(faults(JSON.stringify(point({ email: 'access@lanternferry.example' })))).toEqual([]);
    const page = 'https://www.lanternferry.example/contact/form';
    expect(faults(JSON.stringify(point({ url: page })))).toEqual([]);
    expect(faults(JSON.stringify({ '@type': 'FAQPage', url: 'https://x.example/' }), null)).toEqual(
      [],
    );
  });

  it.each([
    ['without a last day', null],
    ['with a later one', '2027-02-15'],
  ])('finds a confirmed number %s', (_, until) => {
    expect(faults(JSON.stringify(point({ telephone: '+442079460123' })), until)).toContainEqual(
      expect.stringContaining(
        `as "telephone" of structured data; expected an element around it with data-until, at the latest ${lastDay}`,
      ),
    );
  });

  it.each([
    ['another number', { telephone: '+442079460124' }],
    ['a number of a restricted line', { telephone: '+442079460177' }],
    ['a number that is written in another way', { telephone: '+44 20 7946 0123' }],
    ['another address', { email: 'help@lanternferry.example' }],
    ['a page that nobody confirmed', { url: 'https://www.lanternferry.example/other' }],
    ['a fax number', { faxNumber: '+442079460124' }],
  ])('finds %s', (_, members) => {
    expect(faults(JSON.stringify(point(members)))).toContainEqual(
      expect.stringContaining('of structured data; expected a confirmed value for the public'),
    );
  });

  it('finds what is no JSON', () => {
    expect(faults('{"telephone":')).toContainEqual(
      expect.stringContaining('structured data that is no JSON'),
    );
  });
});
