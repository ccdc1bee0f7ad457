import type { Directory } from '@/lib/domain/directory/directory';
import { idOf } from './ids';
import type { HsdsSite } from './site';

/** An organization of the specification. */
export interface HsdsOrganization {
  id: string;
  name: string;
  description: string;
  website: string;
}

/**
 * `organization.json`. The specification wants a description: it says whose site this is not, and what
 * to keep in mind, for a record may travel without the other files.
 */
export function hsdsOrganization(
  { organization }: Directory,
  { warning }: HsdsSite,
): HsdsOrganization {
  const { name, disclaimer, url } = organization;
  return {
    id: idOf(organization, 'organization'),
    name,
    description: `${disclaimer} ${warning}`,
    website: url,
  };
}
