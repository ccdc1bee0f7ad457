import { describe, expect, it } from 'vitest';
import { isDrawable, withoutNumber } from '@/lib/domain/text/preview-text';

describe('the words of a preview picture', () => {
  it.each([
    '12345',
    'Call 8005550199 now',
    'Call +44 20 3865 9988',
    '(800) 555-0199',
    '555.0199',
    'Ring ٠١٢٣٤',
  ])('hold no number: %s is refused', (text) => {
    expect(() => withoutNumber(text)).toThrow('without anything like a phone number');
  });

  it.each([
    'How to reach Kite support',
    'Answers within 24 hours, 7 days',
    'What changed in 2026',
    'Prices for 2025/2026',
    '25 claims, 1200 pages',
  ])('may hold other digits: %s', (text) => {
    expect(withoutNumber(text)).toBe(text);
  });
});

describe('letters that the font has', () => {
  it.each(['Someone got in', 'Crédit, Größe, Łódź', '“Help” – it’s gone'])('%s', (text) => {
    expect(isDrawable(text)).toBe(true);
  });

  it.each(['助けて', 'Помощь', 'Help 🆘', 'מענה'])('are not those of %s', (text) => {
    expect(isDrawable(text)).toBe(false);
  });
});
