import type * as z from 'zod';
import type { Entry } from '@/lib/domain/directory/directory';
import type { ApiSite } from '@/lib/formats/api/parts/site';
import type { retiredShape } from '@/lib/formats/api/shapes/retired';
import type { RetiredValue } from '@/lib/schema/retired-value';

/** That a value was withdrawn or is fake, and why; the value is left out. */
export function apiRetired(
  entry: Entry<RetiredValue>,
  site: ApiSite,
): z.infer<typeof retiredShape> {
  const { slug, kind, reason, retiredOn, sources } = entry;
  return { identifier: slug, kind, page: site.page('retired', slug), reason, retiredOn, sources };
}
