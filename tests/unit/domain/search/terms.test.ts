import { describe, expect, it } from 'vitest';
import { readVocabulary } from '@/lib/domain/search/terms';

const reader = readVocabulary({
  stopWords: ['the', 'I'],
  synonyms: [
    ['log in', 'sign in', 'sign', 'Anmeldung'],
    ['refund', 'money back'],
  ],
});

describe('the terms of words', () => {
  it('take synonyms together, the longest first, and leave stop words out', () => {
    expect(reader.terms(['i', 'sign', 'in', 'the', 'app'])).toEqual(['login', 'app']);
    expect(reader.terms(['sign', 'money', 'back', 'money'])).toEqual(['login', 'refund', 'money']);
    expect(reader.terms(['anmeldung'])).toEqual(['login']);
  });

  it('are all known to the reader by their words', () => {
    expect([...reader.words]).toEqual(
      expect.arrayContaining(['the', 'i', 'money', 'back', 'sign']),
    );
  });
});
