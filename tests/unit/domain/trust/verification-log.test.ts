import { expect, it } from 'vitest';
import { looksAtFact, looksAtValue } from '@/lib/domain/trust/verification-log';
import { look, verification } from '@/tests/unit/examples';

it('a log is told apart by what each entry speaks of', () => {
  const hours = { fact: 'hours' as const, ...look({}) };
  const cost = { fact: 'cost' as const, ...look({}) };
  const log = [verification({}), hours, cost];
  expect(looksAtValue(log)).toEqual([verification({})]);
  expect(looksAtFact(log, 'hours')).toEqual([hours]);
  expect(looksAtFact(log, 'cost')).toEqual([cost]);
});
