import type { WeekTemplates } from '@/lib/domain/hours/week-words';

/** What the island says, in the order in which the page hands it over: see `readTemplates`. */
export const templateKeys = [
  'range',
  'rangeNextDay',
  'aroundTheClock',
  'closed',
  'oneDay',
  'days',
  'everyDay',
  'device',
  'bestTimes',
  'bestNone',
  'scale',
  'caption',
  'open',
  'openAlways',
  'shut',
  'shutAlways',
  'unknownState',
  'whenToday',
  'whenDay',
  'soonDay',
  'soonDays',
  'soonClocks',
] as const;

/** Every text of the island, with names in braces to fill in. */
export type Templates = Record<(typeof templateKeys)[number], string> & WeekTemplates;

const separator = '|';

/** The texts as one attribute. */
export function writeTemplates(templates: Templates): string {
  return templateKeys.map((key) => templates[key]).join(separator);
}

export function readTemplates(text: string): Templates {
  const texts = text.split(separator);
  return Object.fromEntries(templateKeys.map((key, index) => [key, texts[index] ?? ''])) as Record<
    keyof Templates,
    string
  >;
}
