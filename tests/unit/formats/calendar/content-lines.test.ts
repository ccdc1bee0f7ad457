import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentLines, escapedText } from '@/lib/formats/calendar/content-lines';

const bytes = (text: string) => Buffer.byteLength(text);
const unfolded = (text: string) => text.replaceAll('\r\n ', '');

describe('lines of a card or a calendar', () => {
  it('end with CRLF, the last one too', () => {
    expect(contentLines(['A:1', 'B:2'])).toBe('A:1\r\nB:2\r\n');
  });

  it('go on in the next line after 75 octets, not before', () => {
    expect(contentLines([`A:${'x'.repeat(73)}`])).toBe(`A:${'x'.repeat(73)}\r\n`);
    expect(contentLines([`A:${'x'.repeat(74)}`])).toBe(`A:${'x'.repeat(73)}\r\n x\r\n`);
  });

  it('are never too long, tear no character, and say the same when they are whole', () => {
    const anyText = string({ unit: 'grapheme', maxLength: 300 });
    assert(
      property(anyText, (text) => {
        const line = `NOTE:${escapedText(text)}`;
        const file = contentLines([line]);
        for (const part of file.slice(0, -2).split('\r\n')) {
          expect(bytes(part)).toBeLessThanOrEqual(75);
          expect(Buffer.from(part).toString()).toBe(part);
        }
        expect(unfolded(file)).toBe(`${line}\r\n`);
      }),
    );
  });
});

describe('a text in them', () => {
  it('has no sign that would end it', () => {
    expect(escapedText('a;b,c\\d\r\ne\nf')).toBe('a\\;b\\,c\\\\d\\ne\\nf');
  });
});
