import type { ConfirmedValue } from '@/lib/domain/trust/verification';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';
import type { Verification } from '@/lib/schema/verification';
import { type Contact, isRestricted } from './directory';

/** A value that may be handed on: what it is, until when it is confirmed, and by which verification. */
export type ConfirmedChannel = { verification: Verification; validThrough: CalendarDate } & (
  | { kind: 'phone'; value: ConfirmedValue<'phone'> }
  | { kind: 'email'; value: ConfirmedValue<'email'> }
  | { kind: 'page'; value: ConfirmedValue<'web-form' | 'help-center' | 'web-page'> }
  | { kind: 'in-app'; value: ConfirmedValue<'in-app'> }
);

type Audiences = Parameters<typeof isRestricted>[1];

/**
 * What anybody may take along of a contact: its value while it is confirmed. Null for all others,
 * and for those that are not for the public.
 */
export function confirmedChannel(
  contact: Contact,
  organization: Audiences,
): ConfirmedChannel | null {
  if (isRestricted(contact, organization)) return null;
  switch (contact.kind) {
    case 'phone': {
      const { standing } = contact;
      return standing.status === 'confirmed' ? { ...standing, kind: 'phone' } : null;
    }
    case 'email': {
      const { standing } = contact;
      return standing.status === 'confirmed' ? { ...standing, kind: 'email' } : null;
    }
    case 'in-app': {
      const { standing } = contact;
      return standing.status === 'confirmed' ? { ...standing, kind: 'in-app' } : null;
    }
    default: {
      const { standing } = contact;
      return standing.status === 'confirmed' ? { ...standing, kind: 'page' } : null;
    }
  }
}

/** A channel that an address book can hold: it has no place for a path within an app. */
export type CardChannel = Exclude<ConfirmedChannel, { kind: 'in-app' }>;

export function cardChannel(contact: Contact, organization: Audiences): CardChannel | null {
  const channel = confirmedChannel(contact, organization);
  return channel?.kind === 'in-app' ? null : channel;
}

/**
 * The last day for which a calendar may hold the hours of a line that the public may call; null
 * where the line or its hours are not confirmed.
 */
export function calendarThrough(contact: Contact, organization: Audiences): CalendarDate | null {
  const { hours, hoursStanding } = contact;
  if (confirmedChannel(contact, organization)?.kind !== 'phone' || hours === null) return null;
  return hoursStanding?.status === 'confirmed' ? hoursStanding.validThrough : null;
}
