import type * as z from 'zod';
import type { Directory, GuideEntry } from '@/lib/domain/directory/directory';
import { unboundBasis } from '@/lib/formats/api/parts/basis';
import { apiMarkdown } from '@/lib/formats/api/parts/markdown';
import type { ApiSite } from '@/lib/formats/api/parts/site';
import type { guideShape } from '@/lib/formats/api/shapes/guide';

/** One guide for programs. */
export function apiGuide(
  guide: GuideEntry,
  directory: Directory,
  site: ApiSite,
): z.infer<typeof guideShape> {
  const { slug, title, description, body, sources } = guide;
  return {
    identifier: slug,
    name: title,
    description,
    page: site.page('guide', slug),
    text: apiMarkdown(body, directory, site),
    basis: unboundBasis,
    sources,
  };
}
