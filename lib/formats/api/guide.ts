import type * as z from 'zod';
import type { Directory, GuideEntry } from '@/lib/domain/directory/directory';
import { basisOf } from './basis';
import { apiMarkdown } from './markdown';
import type { guideShape } from './shapes/guide';
import type { ApiSite } from './site';

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
    basis: basisOf(sources, directory),
    sources,
  };
}
