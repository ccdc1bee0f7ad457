import { describe, expect, it } from 'vitest';
import { findHiddenNumbers } from '@/lib/domain/text/hidden-number';
import messages from '@/lib/i18n/messages/en.json';

const digitsIn = (text: string) => findHiddenNumbers(text).map(({ digits }) => digits);

function textsOf(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsOf) : [];
}

describe('findHiddenNumbers', () => {
  // Writings of every kind, in place, stand in the table of attacks.
  it.each([
    ['2065550143', '2065550143'],
    ['+1 (206) 555-0143', '12065550143'],
    ['two oh six, double five five, oh one four three', '2065550143'],
    ['two twelve, five fifty-five, oh one forty-three', '2125550143'],
    ['one 8oo 555 ol43', '18005550143'],
    ['1-800-FERRIES', '18003377437'],
    ['206-555-BOAT', '2065552628'],
    ['二〇六五五五〇一四三', '2065550143'],
    ['٢٠٦ ٥٥٥ ٠١٤٣', '2065550143'],
    ['&#50;06&nbsp;555&nbsp;0143', '2065550143'],
    ['call 1200 or call 5550143', '5550143'],
  ])('reads %j as %s', (text, digits) => {
    expect(digitsIn(`Now ${text} then`)).toEqual([digits]);
  });

  it('says where a number stands in the original', () => {
    const text = 'Call &#50;06\u00a0５５５ 0143 now';
    const [found] = findHiddenNumbers(text);
    expect(found).toEqual({
      offset: 5,
      length: 16,
      found: '&#50;06\u00a0５５５ 0143',
      digits: '2065550143',
    });
    expect(text.slice(5, 5 + 16)).toBe(found?.found);
  });

  it('finds several in one text', () => {
    expect(digitsIn('Call 206 555 0143, or write; then +44 20 7946 0555.')).toEqual([
      '2065550143',
      '442079460555',
    ]);
  });

  it.each([
    'on 2026-05-16, from 2021-01-01 to 2022-12-31, on 16.05.2026 and 05/16/2026',
    'the years 2021-2022, 2023/24 and 2021, 2022, 2023',
    'from 09:00 to 17:00, 09:00-17:00, 09:00–17:00, at 2026-11-23T10:00:00Z',
    '482 million, 1,200 articles, 1,200,000 people, 10 000 000 people, 40000000000',
    '$1,234,567.89, €10.50 and 99.9% of 2024, 98.5%',
    'in 2019, 300 people; 100, 200, 300; 1,200-1,500 words',
    'version 1.13.16 and 115.0.5790, address 192.168.100.200, arXiv 1702.04680, 3.14159265',
    'commit 5d4715addc9e68c157b33e245dd6af08a5ef5db9',
    'fa98e94d-1e7d-4278-b9a5-572b20073f60',
    '1, 2, 3, 4, 5, 6, 7, 8, 9, 10',
    'one or two, three to five, a hundred and one, one on one',
    'an 1800-word article, 800 USERS, 1000 × 1500 pixels, 24/7',
    'https://example.com/articles/110840/2026/4359052?id=20260504',
  ])('spares %j', (text) => {
    expect(findHiddenNumbers(text)).toEqual([]);
  });

  it('finds nothing in the words of the interface', () => {
    const texts = textsOf(messages);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.flatMap(findHiddenNumbers)).toEqual([]);
  });

  it('takes time in proportion to the text, whatever it holds', () => {
    const pieces = [
      '1',
      'o',
      '1 ',
      'o1',
      'one ',
      '&#49;',
      '１',
      '1-',
      'call ',
      'https://',
      '+',
      '&',
    ];
    const timed = (text: string) => {
      const start = performance.now();
      findHiddenNumbers(text);
      return performance.now() - start;
    };
    for (const piece of pieces) {
      timed(piece.repeat(100));
      // Quadratic time would be minutes for 64 KiB; linear time is a tenth of a second.
      expect(timed(piece.repeat(Math.ceil(65_536 / piece.length)))).toBeLessThan(3000);
    }
  });
});
