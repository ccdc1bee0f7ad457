import { phones } from '@/lib/domain/directory/derive/phones';
import type { PlannedCost } from '@/lib/domain/numbers/phone-number';
import { plannedCost } from '@/lib/domain/numbers/phone-number';
import type { Rule } from '@/lib/rules/base/rule';

const words: Record<PlannedCost, string> = {
  'toll-free': 'a toll-free number',
  'standard-rate': 'a number at the ordinary rate',
  'shared-cost': 'a number whose cost is shared',
  premium: 'a number that may cost extra',
};

export const claimedCostMatches: Rule = {
  id: 'claimed-cost-matches',
  severity: 'warning',
  summary: "The cost that is claimed of a line is that of its number's range.",
  why: 'Somebody calls a "free" number and finds it on the bill.',
  run: (content) =>
    phones(content).flatMap(({ file, data }) => {
      const planned = plannedCost(data.value);
      const { claimedCost } = data;
      if (planned === null || planned === claimedCost) return [];
      // Nothing is claimed, and nothing dear is to be feared.
      if (claimedCost === null && (planned === 'toll-free' || planned === 'standard-rate'))
        return [];
      return [
        {
          file,
          at: { path: ['claimedCost'] },
          found: `${claimedCost === null ? 'no claimed cost' : `the claimed cost "${claimedCost}"`} for ${data.value}`,
          expected: `"${planned}", because its range is that of ${words[planned]}`,
          hint: 'Compare the number and the cost with the source. Keep what the source says: it is a claim, and a doubt about the line.',
        },
      ];
    }),
};
