import { describe, expect, it } from 'vitest';
import type { Directory } from '@/lib/domain/directory/directory';
import { timelineHours } from '@/lib/domain/directory/timeline-hours';
import {
  confirmedWithoutHours,
  factStanding,
  timelineGroups,
} from '@/lib/domain/directory/timeline-lines';
import { covers } from '@/lib/domain/time/zone-offsets';
import { directoryOf } from '@/tests/support/directory-of';

const demo = directoryOf('demo');
const namesIn = (directory: Directory) =>
  timelineGroups(directory).map(({ region, lines }) => [
    region?.slug ?? 'none',
    lines.map(({ slug }) => slug),
  ]);

describe('the lines of the timeline', () => {
  it('stand under their regions, confirmed ones first, without those for staff', () => {
    const groups = new Map(namesIn(demo) as [string, string[]][]);
    expect([...groups.keys()]).toEqual(['asia-pacific', 'europe', 'north-america']);
    expect(groups.get('north-america')).toEqual(['na-general', 'na-safety']);
    expect(groups.get('europe')?.slice(-2)).toEqual(['de-freight', 'uk-lost-property']);
    expect([...groups.values()].flat()).not.toContain('staff-duty-desk');
  });

  it('stand in one region only, and last where no region has them', () => {
    const [first, ...others] = demo.regions;
    if (!first) throw new Error('The demo directory has regions.');
    const twice = { ...demo, regions: [first, { ...first, slug: 'again' }] };
    const slugs = namesIn(twice).map(([slug]) => slug);
    expect(slugs).toEqual([first.slug, 'none']);
    const all = (directory: Directory) =>
      timelineGroups(directory).flatMap(({ lines }) => lines.map(({ slug }) => slug));
    expect(all(twice).toSorted()).toEqual(all({ ...demo, regions: [first, ...others] }).toSorted());
  });

  it('are facts through the last day of their hours, and claims without one', () => {
    const lines = timelineGroups(demo).flatMap((group) => group.lines);
    const through = new Map(
      lines.map((line) => [line.slug, factStanding(line)?.validThrough ?? null]),
    );
    expect(through.get('uk-bookings')).toBe('2027-02-14');
    expect(through.get('de-freight')).toBe(null);
    expect(through.get('uk-lost-property')).toBe(null);
    const real = timelineGroups(directoryOf('real')).flatMap((group) => group.lines);
    expect(real.length).toBe(25);
    expect(real.filter(factStanding)).toEqual([]);
  });

  it('leave out a confirmed line without hours, and name it', () => {
    expect(confirmedWithoutHours(demo).map(({ slug }) => slug)).toEqual(['au-lost-property']);
  });
});

describe('the hours that a browser is sent', () => {
  const lines = timelineGroups(directoryOf('real')).flatMap((group) => group.lines);
  const { weeks, weekOf } = timelineHours(lines, '2026-11-23');

  it('are sent once for all lines that have them', () => {
    expect(weeks.length).toBe(14);
    expect(new Set(weeks.map((week) => JSON.stringify(week))).size).toBe(14);
    for (const { slug, hours } of lines) {
      const week = weeks[weekOf.get(slug) ?? -1];
      expect(week?.zone).toBe(hours.timeZone);
      expect(week?.regular).toEqual(hours.regular);
    }
  });

  it('know the clocks from before the first day shown to 24 months on', () => {
    for (const { clocks } of weeks) {
      expect(covers(clocks, Date.parse('2026-11-21T00:00Z'))).toBe(true);
      expect(covers(clocks, Date.parse('2028-11-22T00:00Z'))).toBe(true);
      expect(covers(clocks, Date.parse('2028-11-24T00:00Z'))).toBe(false);
    }
  });
});
