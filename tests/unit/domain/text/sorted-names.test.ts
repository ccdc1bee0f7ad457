import { expect, it } from 'vitest';
import { sortedNames } from '@/lib/domain/text/sorted-names';

it('names stand where readers of the language look for them, a code without a name by itself', () => {
  const names: Record<string, string> = { AX: 'Åland', CZ: 'Czechia', AL: 'Albania' };
  const sorted = sortedNames(['CZ', 'AX', 'ZZ', 'AL'], (code) => names[code], 'en');
  expect(sorted.map(({ code }) => code)).toEqual(['AX', 'AL', 'CZ', 'ZZ']);
  const inSwedish = sortedNames(['CZ', 'AX', 'AL'], (code) => names[code], 'sv');
  expect(inSwedish.map(({ name }) => name)).toEqual(['Albania', 'Czechia', 'Åland']);
});
