import type * as z from 'zod';
import { confirmedChannel } from '@/lib/domain/directory/contact-channel';
import type { Contact, Directory } from '@/lib/domain/directory/directory';
import type { KindWith, ValueFacts } from '@/lib/domain/trust/contact-kinds';
import type { ConfirmedValue } from '@/lib/domain/trust/verification';
import type { checkShape, valueShape } from '@/lib/formats/api/shapes/value';
import type { Verification } from '@/lib/schema/verification';

type ApiKey = ValueFacts['apiKey'];

/** What may be given away: the compiler takes confirmed values of its kinds under each key. */
type GivenValue = {
  [Key in ApiKey]: ConfirmedValue<KindWith<{ value: { apiKey: Key } }>> | null;
};

type Facts = Omit<z.infer<typeof valueShape>, keyof GivenValue>;
export type ApiValue = Facts & GivenValue;

const nothing: GivenValue = { telephone: null, email: null, url: null, path: null };

/** The value of a contact if it is confirmed and for the public, under the key of its kind. */
function givenValue(contact: Contact, { organization }: Directory): GivenValue {
  const channel = confirmedChannel(contact, organization);
  switch (channel?.action) {
    case undefined:
      return nothing;
    case 'call':
      return { ...nothing, telephone: channel.value };
    case 'write':
      return { ...nothing, email: channel.value };
    case 'open':
      return { ...nothing, url: channel.value };
    case 'follow':
      return { ...nothing, path: channel.value };
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
