import { describe, expect, it } from 'vitest';
import { byteLength, plainTextPage, shortened } from '@/lib/formats/plain-text';

describe('a text that has to be shorter', () => {
  it('ends at a word and says that it goes on', () => {
    expect(shortened('one two, three', 14)).toBe('one two, three');
    expect(shortened('one two, three', 13)).toBe('one two…');
    expect(shortened('one two, three', 9)).toBe('one…');
  });

  it('is left out where no word fits', () => {
    expect(shortened('onetwothree four', 8)).toBe('');
    expect(shortened('one two', -5)).toBe('');
    expect(shortened('unbroken', 3)).toBe('');
  });

  it('is measured in bytes, not in letters', () => {
    expect(byteLength(shortened('наш адрес прежний', 20))).toBeLessThanOrEqual(20);
    expect(shortened('наш адрес прежний', 20)).toBe('наш адрес…');
  });
});

describe('a page of plain text', () => {
  const warning = { text: 'Do not call.' };
  const about = { text: 'About it, in many words.', gives: { turn: 1, how: 'shorten' as const } };
  const hours = { text: 'Every day 09:00.', gives: { turn: 2, how: 'leave out' as const } };

  it('is its paragraphs, empty ones left out', () => {
    expect(plainTextPage([warning, { text: '' }, about], 100)).toBe(
      'Do not call.\n\nAbout it, in many words.\n',
    );
  });

  it('gives up what may go, in its turn, and never what protects', () => {
    const page = (most: number) => plainTextPage([hours, warning, about], most);
    expect(page(60)).toBe('Every day 09:00.\n\nDo not call.\n\nAbout it, in many words.\n');
    expect(page(50)).toBe('Every day 09:00.\n\nDo not call.\n\nAbout it, in…\n');
    expect(page(40)).toBe('Every day 09:00.\n\nDo not call.\n');
    expect(page(20)).toBe('Do not call.\n');
    expect(page(1)).toBe('Do not call.\n');
  });
});
