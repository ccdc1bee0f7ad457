import type { Organization } from '@/lib/schema/organization';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';
import { idOf } from './ids';

/** An attribute of a record, as the specification has it for what it has no key for. */
export interface HsdsAttribute {
  id: string;
  link_id: string;
  link_entity: 'service' | 'phone';
  label: 'validThrough';
  value: CalendarDate;
}

/**
 * The last day on which a record's value is confirmed. Static files outlive it, and the specification
 * has no key that says so; its label is schema.org's name, as in the other files for programs.
 */
export function lastDay(
  organization: Organization,
  link: Pick<HsdsAttribute, 'link_id' | 'link_entity'>,
  value: CalendarDate,
): HsdsAttribute {
  const id = idOf(organization, link.link_id, 'validThrough');
  return { id, ...link, label: 'validThrough', value };
}
