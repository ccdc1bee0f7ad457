import type { PageOwner } from '@/lib/domain/addresses/official-address';
import { isOfficialPage } from '@/lib/domain/addresses/official-address';
import { addDays } from '@/lib/domain/time/calendar';
import type { ContactKind } from '@/lib/schema/contact-point';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';
import type { Source } from '@/lib/schema/source';
import type { Verification } from '@/lib/schema/verification';
import { contactKinds } from './contact-kinds';

export type Inadmissibility =
  | 'source-not-official'
  | 'source-off-domain'
  | 'call-needs-live-read'
  | 'phone-needs-live-check';

/** What a verification is judged with: the log that it stands in, and whose pages confirm. */
export interface JudgedLog {
  kind: ContactKind;
  verifications: readonly Verification[];
  sources: ReadonlyMap<string, Source>;
  /** null while that is unknown, when nothing is published. */
  owner: PageOwner | null;
}

/**
 * Why a verification cannot count, or null if it can. Official accounts on other hosts may speak against a
 * value, but only a page of the organisation's own confirms one; a copy never confirms a phone number, and
 * no call confirms what nobody has read on a live page within the days for which such a read holds.
 */
export function inadmissibility(
  verification: Verification,
  source: Source,
  log: JudgedLog,
): Inadmissibility | null {
  const { kind, owner } = log;
  if (source.kind !== 'official') return 'source-not-official';
  if (verification.finding !== 'confirms') return null;
  if (owner && !isOfficialPage(source.url ?? '', owner)) return 'source-off-domain';
  if (verification.method === 'test-call') {
    return isBesideLiveRead(verification, source, log) ? null : 'call-needs-live-read';
  }
  const { needsLiveLook } = contactKinds[kind].value;
  return needsLiveLook && verification.method !== 'live-read' ? 'phone-needs-live-check' : null;
}

/** Whether the page that a call rests on was read live of late, or one that confirms the same value. */
function isBesideLiveRead(call: Verification, source: Source, log: JudgedLog): boolean {
  const days = contactKinds[log.kind].value.validityInDays;
  const isRecent = (day: CalendarDate | null) =>
    day !== null && call.observedOn !== null && addDays(day, days) >= call.observedOn;
  if (source.method === 'live-read' && isRecent(source.observedOn)) return true;
  return log.verifications.some((read) => {
    const page = log.sources.get(read.source);
    const confirms = read.finding === 'confirms' && read.value === call.value;
    const isLive = read.method === 'live-read' && isRecent(read.observedOn);
    return confirms && isLive && page !== undefined && inadmissibility(read, page, log) === null;
  });
}
