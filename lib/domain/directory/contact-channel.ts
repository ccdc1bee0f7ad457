import type { Action, KindWith } from '@/lib/domain/trust/contact-kinds';
import type { Standing, Validity } from '@/lib/domain/trust/verification';
import type { ContactKind } from '@/lib/schema/contact-point';
import { type Contact, isRestricted, isTo } from './directory';

type Confirmed<Kind extends ContactKind> = Extract<Standing<Kind>, { status: 'confirmed' }>;

/** A value that may be handed on: what to do with it, until when it is confirmed, and by which verification. */
export type ConfirmedChannel = {
  [Does in Action]: { action: Does } & Confirmed<KindWith<{ action: Does }>>;
}[Action];

type Audiences = Parameters<typeof isRestricted>[1];

function channelTo<Does extends Action, Kind extends ContactKind>(
  action: Does,
  standing: Standing<Kind>,
) {
  return standing.status === 'confirmed' ? { ...standing, action } : null;
}

/**
 * What anybody may take along of a contact: its value while it is confirmed. Null for all others,
 * and for those that are not for the public.
 */
export function confirmedChannel(
  contact: Contact,
  organization: Audiences,
): ConfirmedChannel | null {
  if (isRestricted(contact, organization)) return null;
  if (isTo('call', contact)) return channelTo('call', contact.standing);
  if (isTo('write', contact)) return channelTo('write', contact.standing);
  if (isTo('open', contact)) return channelTo('open', contact.standing);
  return channelTo('follow', contact.standing);
}

/** A channel that an address book can hold: it has no place for a path within an app. */
export type CardChannel = Exclude<ConfirmedChannel, { action: 'follow' }>;

export function cardChannel(contact: Contact, organization: Audiences): CardChannel | null {
  const channel = confirmedChannel(contact, organization);
  return channel?.action === 'follow' ? null : channel;
}

/**
 * For how long a calendar may hold the hours of a line that the public may call; null where the line
 * or its hours are not confirmed.
 */
export function calendarStanding(contact: Contact, organization: Audiences): Validity | null {
  const { hours, hoursStanding } = contact;
  if (confirmedChannel(contact, organization)?.action !== 'call' || hours === null) return null;
  return hoursStanding?.status === 'confirmed' ? hoursStanding : null;
}
