import type { ConfirmedChannel } from '@/lib/domain/directory/contact-channel';
import type { Organization } from '@/lib/schema/organization';
import { idOf } from './ids';
import { type HsdsAttribute, lastDay } from './last-day';

type ValueTo<Does> = Extract<ConfirmedChannel, { action: Does }>['value'];

/** A phone of the specification. */
interface HsdsPhone {
  id: string;
  number: ValueTo<'call'>;
  /** RFC 6350's name. */
  type: 'voice';
  description: string;
  attributes: HsdsAttribute[];
}

/** Where the specification has a place for a value: the compiler takes confirmed ones and no other. */
export interface HsdsReach {
  phones?: HsdsPhone[];
  email?: ValueTo<'write'>;
  url?: ValueTo<'open'>;
  application_process?: ValueTo<'follow'>;
}

/**
 * A confirmed value under the key for what is done with it, for a service of the specification (Human
 * Services Data Specification 3). `slug` is the contact's, from which ids are made. `note` is the
 * sentence with the last day: a phone has a description of its own and an attribute with the day; the
 * other keys hold nothing but the value, and their day stands in the service.
 */
export function hsdsReach(
  channel: ConfirmedChannel,
  slug: string,
  organization: Organization,
  note: string,
): HsdsReach {
  switch (channel.action) {
    case 'call': {
      const id = idOf(organization, slug, 'phone');
      const link = { link_id: id, link_entity: 'phone' } as const;
      const attributes = [lastDay(organization, link, channel.validThrough)];
      return {
        phones: [{ id, number: channel.value, type: 'voice', description: note, attributes }],
      };
    }
    case 'write':
      return { email: channel.value };
    case 'open':
      return { url: channel.value };
    case 'follow':
      return { application_process: channel.value };
  }
}
