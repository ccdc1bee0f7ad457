import type { Status } from './verification';

/** The keys of messages that tell a contact's status in a word. */
export type StatusKey = Status | 'expiredOfficial' | 'reportedOfficial';

/** A page on an official site says that it is one, also without a current verification. */
export function statusKey(status: Status, isOfficialWeb: boolean): StatusKey {
  if (!isOfficialWeb) return status;
  if (status === 'expired') return 'expiredOfficial';
  return status === 'reported' ? 'reportedOfficial' : status;
}
