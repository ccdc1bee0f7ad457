import { periodsOverlap } from '@/lib/domain/hours/weekly-periods';
import type { Rule } from '@/lib/rules/base/rule';
import type { WeeklyPeriod } from '@/lib/schema/parts/opening-hours';

function words({ dayOfWeek, opens, closes }: WeeklyPeriod): string {
  return `${dayOfWeek} ${opens}-${closes}`;
}

export const periodsDoNotOverlap: Rule = {
  id: 'periods-do-not-overlap',
  severity: 'error',
  summary: 'The weekly periods of one entry share no minute.',
  why: 'Overlapping periods are a slip of the pen, and it is unknown which one is meant.',
  run: (content) =>
    [...content.contacts, ...content.regions].flatMap(({ file, data }) => {
      if (data.hours === null || 'region' in data.hours) return [];
      const { regular } = data.hours;
      return regular.flatMap((period, index) =>
        regular
          .slice(0, index)
          .filter((earlier) => periodsOverlap(earlier, period))
          .map((earlier) => ({
            file,
            at: { path: ['hours', 'regular', index] },
            found: `${words(period)}, which overlaps ${words(earlier)}`,
            expected: 'periods that share no minute',
            hint: 'Join the two periods, or correct the one that is wrong.',
          })),
      );
    }),
};
