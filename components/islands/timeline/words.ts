import type { WeekTemplates } from '@/lib/domain/hours/week-words';

/** Every text of the island, with names in braces to fill in. */
export interface Templates extends WeekTemplates {
  device: string;
  bestTimes: string;
  bestNone: string;
  scale: string;
  caption: string;
  open: string;
  openAlways: string;
  shut: string;
  shutAlways: string;
  unknownState: string;
  whenToday: string;
  whenDay: string;
  soonDay: string;
  soonDays: string;
  soonClocks: string;
}
