import type { FactStanding } from '@/lib/domain/trust/fact-standing';
import type { Validity } from '@/lib/domain/trust/verification';
import type { OpeningHours } from '@/lib/schema/parts/opening-hours';
import type { Region } from '@/lib/schema/region';
import type { Directory, Entry, PhoneContact } from './directory';
import { confirmedPhones, isPhone, publicContacts } from './directory';
import { mostTrustedFirst } from './most-trusted-first';
import { linesOfRegion } from './region-lines';

/** A public line with hours, whether confirmed or not. */
export type TimelineLine = PhoneContact & { hours: OpeningHours; hoursStanding: FactStanding };

export interface TimelineGroup {
  /** null: lines that name no country of any region. */
  region: Entry<Region> | null;
  lines: readonly TimelineLine[];
}

function hasHours(line: PhoneContact): line is TimelineLine {
  return line.hours !== null && line.hoursStanding !== null;
}

/** For how long a line's hours are a fact; null for hours that are only reported. */
export function factStanding({ hoursStanding }: TimelineLine): Validity | null {
  return hoursStanding.status === 'confirmed' ? hoursStanding : null;
}

/** The lines whose hours are known, under the first region that each belongs to, others last. */
export function timelineGroups(directory: Directory): TimelineGroup[] {
  const seen = new Set<string>();
  const firstSeen = (lines: readonly PhoneContact[]) => {
    const fresh = lines.filter(hasHours).filter(({ slug }) => !seen.has(slug));
    for (const { slug } of fresh) seen.add(slug);
    return fresh;
  };
  const inRegions = directory.regions.map((region) => ({
    region,
    lines: firstSeen(linesOfRegion(directory, region)),
  }));
  const others = firstSeen(mostTrustedFirst(publicContacts(directory).filter(isPhone), directory));
  return [...inRegions, { region: null, lines: others }].filter(({ lines }) => lines.length > 0);
}

/** Confirmed lines of which no source states hours. */
export function confirmedWithoutHours(directory: Directory): readonly PhoneContact[] {
  return confirmedPhones(directory).filter((line) => !hasHours(line));
}
