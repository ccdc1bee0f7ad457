import type { VoiceOwner } from '@/lib/domain/addresses/official-address';
import type { ValueKind } from '@/lib/domain/trust/contact-kinds';
import type { Status } from '@/lib/domain/trust/verification';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';

/** A value that the directory knows, as the page for checks holds it. */
export interface CheckEntry {
  kind: ValueKind;
  status: Status;
  /** The exact key of a value if it is confirmed, otherwise only the digest of a key. */
  key: string;
  /** The last day of a confirmation, and that on a page of this build; empty without one. */
  until: CalendarDate | '';
  offeredUntil: CalendarDate | '';
  /** The contact whose value it is; empty for a withdrawn value that no contact bears. */
  slug: string;
  name: string;
  /** Whom alone the contact is for, in words; empty if it is for the public. */
  audience: string;
}

/** What a device needs in order to tell where a value stands, without asking anybody; sent as JSON. */
export interface CheckerIndex extends VoiceOwner {
  /** One country for each calling code of the listed numbers, to read national writings. */
  countries: readonly string[];
  entries: readonly CheckEntry[];
}
