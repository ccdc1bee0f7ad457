import type { Status } from './verification';

/** The keys of messages that tell a contact's status in a word. */
export type StatusKey = Status | 'expiredOfficial';

/** A page of the organisation's own says that it is one, also after its verification expired. */
export function statusKey(status: Status, isOfficialWeb: boolean): StatusKey {
  return status === 'expired' && isOfficialWeb ? 'expiredOfficial' : status;
}
