import type { CalendarDate } from '@/lib/schema/parts/calendar-date';
import type { Contact, Directory } from './directory';
import type { HistoryEntry } from './history';

/** The name of the sentence for an entry, among the interface's messages. */
type HistorySentence =
  | 'confirmed'
  | 'confirmedEarlier'
  | 'contradicted'
  | 'contradictedEarlier'
  | 'contradictedUndated'
  | 'expired'
  | 'retired';

/** A sentence of the interface and what it speaks of; `statement` comes from the content as it is. */
export type HistoryWords =
  | { sentence: null; statement: string }
  | { sentence: HistorySentence; source: string | null; day: CalendarDate | null; reason: string };

function ofVerification(entry: Extract<HistoryEntry, { verification: unknown }>): HistorySentence {
  if (entry.kind === 'expired') return 'expired';
  if (entry.earlier) return entry.kind === 'confirmed' ? 'confirmedEarlier' : 'contradictedEarlier';
  if (entry.kind === 'confirmed') return 'confirmed';
  return entry.verification.observedOn === null ? 'contradictedUndated' : 'contradicted';
}

/** What there is to say of an entry. */
export function historyWords(entry: HistoryEntry): HistoryWords {
  if ('statement' in entry) return { sentence: null, statement: entry.statement };
  if (entry.kind === 'retired') {
    return { sentence: 'retired', source: null, day: null, reason: entry.retired.reason };
  }
  const { verification, until } = entry;
  const day = until ?? verification.observedOn;
  return { sentence: ofVerification(entry), source: verification.source, day, reason: '' };
}

/** The contacts that an entry is about, as far as they are listed. */
export function contactsOf(entry: HistoryEntry, { contacts }: Directory): readonly Contact[] {
  if ('contacts' in entry) return entry.contacts;
  if ('contact' in entry) return [entry.contact];
  return contacts.filter(({ value }) => value === entry.retired.value);
}
