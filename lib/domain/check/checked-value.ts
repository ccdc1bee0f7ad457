import type { ValueKind } from '@/lib/domain/trust/contact-kinds';
import type { Status } from '@/lib/domain/trust/verification';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';
import type { CheckEntry } from './checker-index-data';

type Verdict = Status | 'official-domain' | 'not-listed' | 'unreadable';

/** The visitor's day, and what the page says of its own (all days in UTC). */
export interface PageClock {
  today: CalendarDate;
  built: CalendarDate;
}

/** Something about a value that people should know before they trust it. */
export type Caution =
  | 'imitation'
  | 'user-name'
  | 'machine-address'
  | 'official-account'
  /** It lies on an official domain, but on a page that others can write, or that leads on. */
  | 'not-own-page'
  /** It is written as no address of people is: another scheme, several `@`, odd characters. */
  | 'not-plain'
  /** A phone would dial more than the number. */
  | 'not-alone'
  | 'short-code';

/** Where a written value stands, and what may be shown of it. */
export interface CheckedValue {
  kind: ValueKind | 'account';
  verdict: Verdict;
  entry: CheckEntry | null;
  /** Equal for equal values of one text. */
  identity: string;
  /** A confirmed value as people read it; of another address, the part of its host that counts. */
  shown: string;
  /** The official domain that the value lies on or imitates; empty if neither. */
  domain: string;
  /** The digits of a number as they were understood, to show them as plain text; else empty. */
  read: string;
  /** The country whose way of writing was assumed or chosen; empty if the writing told. */
  country: string;
  /** Whether the visitor chose that country. */
  chosen: boolean;
  cautions: readonly Caution[];
}

/** What a checked value has where its kind has nothing to say. */
export const nothing = {
  entry: null,
  shown: '',
  domain: '',
  read: '',
  country: '',
  chosen: false,
  cautions: [],
};
