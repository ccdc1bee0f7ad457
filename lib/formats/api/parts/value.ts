import type * as z from 'zod';
import type { Contact, Directory } from '@/lib/domain/directory/directory';
import { isRestricted } from '@/lib/domain/directory/directory';
import type { ConfirmedValue } from '@/lib/domain/trust/verification';
import type { checkShape, valueShape } from '@/lib/formats/api/shapes/value';
import type { Verification } from '@/lib/schema/verification';

type WebKind = 'help-center' | 'web-form' | 'web-page';

/** What may be given away: the compiler takes confirmed values here and no other. */
interface GivenValue {
  telephone: ConfirmedValue<'phone'> | null;
  email: ConfirmedValue<'email'> | null;
  url: ConfirmedValue<WebKind> | null;
  path: ConfirmedValue<'in-app'> | null;
}

type Facts = Omit<z.infer<typeof valueShape>, keyof GivenValue>;
export type ApiValue = Facts & GivenValue;

const nothing: GivenValue = { telephone: null, email: null, url: null, path: null };

/** The value of a contact if it is confirmed and for the public, under the key of its kind. */
export function givenValue(contact: Contact, { organization }: Directory): GivenValue {
  if (isRestricted(contact, organization)) return nothing;
  switch (contact.kind) {
    case 'phone':
      if (contact.standing.status !== 'confirmed') return nothing;
      return { ...nothing, telephone: contact.standing.value };
    case 'email':
      if (contact.standing.status !== 'confirmed') return nothing;
      return { ...nothing, email: contact.standing.value };
    case 'in-app':
      if (contact.standing.status !== 'confirmed') return nothing;
      return { ...nothing, path: contact.standing.value };
    case 'web-form':
      if (contact.standing.status !== 'confirmed') return nothing;
      return { ...nothing, url: contact.standing.value };
    default:
      if (contact.standing.status !== 'confirmed') return nothing;
      return { ...nothing, url: contact.standing.value };
  }
}

const unseen = { observedOn: null, checkedOn: null, method: null, checkedBy: null };

function look({ observedOn, checkedOn, method, checkedBy }: Verification) {
  return { observedOn, checkedOn, method, checkedBy };
}

function facts({ standing }: Contact): Facts {
  const { status } = standing;
  const nothingMore = { status, validThrough: null, ...unseen, retiredOn: null, sources: [] };
  switch (standing.status) {
    case 'confirmed':
    case 'expired': {
      const { verification, validThrough } = standing;
      return {
        ...nothingMore,
        validThrough,
        ...look(verification),
        sources: [verification.source],
      };
    }
    case 'contradicted':
      return {
        ...nothingMore,
        ...look(standing.verification),
        sources: [standing.verification.source],
      };
    case 'retired': {
      const { retiredOn, sources } = standing.retired;
      return { ...nothingMore, retiredOn, sources };
    }
    case 'reported':
      return nothingMore;
  }
}

/** Where a contact's value stands, and the value itself while it may be given away. */
export function apiValue(contact: Contact, directory: Directory): ApiValue {
  const { status, ...others } = facts(contact);
  return { status, ...givenValue(contact, directory), ...others };
}

/** Every look at a contact's value, without the value that was looked at. */
export function apiVerifications({ verifications, value }: Contact): z.infer<typeof checkShape>[] {
  return verifications.map((verification) => ({
    finding: verification.finding,
    isOfCurrentValue: verification.value === value,
    ...look(verification),
    source: verification.source,
  }));
}
