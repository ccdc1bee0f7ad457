import { describe, expect, it } from 'vitest';
import { withoutValues } from '@/lib/domain/search/number-or-address';

describe('numbers, addresses and links in a query', () => {
  it.each([
    '+1 (866) 724-1888',
    '٠٨٠٠١٢٣٤٥٦٧',
    '1\u200b800\u200b5550199',
    'help@example.com',
    'https://example.com/x',
    'www.example.com',
    'pinterest-help.support/login',
  ])('%s is taken out', (value) => {
    const { text, hasValue } = withoutValues(`is ${value} real`);
    expect(hasValue).toBe(true);
    expect(text.replace(/\s+/g, ' ').trim()).toBe('is real');
  });

  it.each([
    'i was charged 200 dollars in 2025',
    '6 digit code',
    'since 2026-11-23',
    'stopped.please help',
  ])('%s has none', (text) => {
    expect(withoutValues(text).hasValue).toBe(false);
  });
});
