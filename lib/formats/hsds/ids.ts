import { v5 } from 'uuid';
import type { Organization } from '@/lib/schema/organization';

/**
 * The UUID of a record (RFC 9562, version 5, of a URL): the same for the same organisation and path on
 * every day and every site. A path is made of a contact's slug and of what lies below it.
 */
export function idOf({ url }: Organization, ...path: readonly string[]): string {
  return v5(`${url}#${path.join('/')}`, v5.URL);
}
