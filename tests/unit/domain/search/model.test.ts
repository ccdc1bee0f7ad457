import { describe, expect, it } from 'vitest';
import { packWeights, readWeights } from '@/lib/domain/search/model';
import { trainWeights } from '@/lib/domain/search/training';

const weights = new Map([
  ['charge', [4000, 0, 0]],
  ['charger', [0, 4000, 0]],
  ['charge twice', [4000, 0, -2000]],
  ['weak', [100, 0, 0]],
  ['404', [4000, 0, 0]],
]);

describe('packed weights', () => {
  it('come back as they were, to a step', () => {
    const { places, rows, issues } = readWeights(packWeights(weights, 3));
    const row = (term: string) => {
      const place = places.get(term) ?? -1;
      return [...rows.subarray(place * issues, (place + 1) * issues)].map(Math.round);
    };
    expect(row('charge')).toEqual([4, 0, 0]);
    expect(row('charger')).toEqual([0, 4, 0]);
    expect(row('charge twice')).toEqual([4, 0, -2]);
  });

  it('leave out terms that decide nothing, and figures', () => {
    const { places } = readWeights(packWeights(weights, 3));
    expect([...places.keys()]).toEqual(['charge', 'charge twice', 'charger']);
  });
});

describe('training', () => {
  const examples = [
    { issue: 0, terms: ['ferry', 'late'], weight: 1 },
    { issue: 1, terms: ['ticket', 'refund'], weight: 1 },
  ];

  it('gives a term to the issue that it speaks for, and the same weights each time', () => {
    const trained = trainWeights(examples, 2);
    const [first = 0, second = 0] = trained.get('refund') ?? [];
    expect(second).toBeGreaterThan(first);
    expect([...trainWeights(examples, 2)]).toEqual([...trained]);
  });
});
