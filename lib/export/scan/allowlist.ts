import type { Directory } from '@/lib/domain/directory/directory';
import { publicContacts } from '@/lib/domain/directory/directory';
import { contactKinds } from '@/lib/domain/trust/contact-kinds';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';

/** What files of data may hold, by key: confirmed values for the public, with their last days. */
export type Allowlist = ReadonlyMap<string, ReadonlyMap<string, CalendarDate>>;

/** The confirmed values of a directory that anybody may be given. */
export function allowlistOf(directory: Directory): Allowlist {
  const offered = new Map<string, Map<string, CalendarDate>>();
  for (const { kind, standing } of publicContacts(directory)) {
    if (standing.status !== 'confirmed') continue;
    const key = contactKinds[kind].value.apiKey;
    const values = offered.get(key) ?? new Map<string, CalendarDate>();
    const other = values.get(standing.value);
    if (other === undefined || other < standing.validThrough) {
      values.set(standing.value, standing.validThrough);
    }
    offered.set(key, values);
  }
  return offered;
}
