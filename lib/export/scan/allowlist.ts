import type { Directory } from '@/lib/domain/directory/directory';
import { publicContacts } from '@/lib/domain/directory/directory';
import type { ContactKind } from '@/lib/schema/contact-point';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';

/** The key under which files of data hold a value of a kind. */
const keyOf: Readonly<Record<ContactKind, string>> = {
  phone: 'telephone',
  email: 'email',
  'web-form': 'url',
  'help-center': 'url',
  'web-page': 'url',
  'in-app': 'path',
};

/** What files of data may hold, by key: confirmed values for the public, with their last days. */
export type Allowlist = ReadonlyMap<string, ReadonlyMap<string, CalendarDate>>;

/** The confirmed values of a directory that anybody may be given. */
export function allowlistOf(directory: Directory): Allowlist {
  const offered = new Map<string, Map<string, CalendarDate>>();
  for (const { kind, standing } of publicContacts(directory)) {
    if (standing.status !== 'confirmed') continue;
    const key = keyOf[kind];
    const values = offered.get(key) ?? new Map<string, CalendarDate>();
    const other = values.get(standing.value);
    if (other === undefined || other < standing.validThrough) {
      values.set(standing.value, standing.validThrough);
    }
    offered.set(key, values);
  }
  return offered;
}
