import type * as z from 'zod';
import type { Entry } from '@/lib/domain/directory/directory';
import type { ApiSite } from '@/lib/formats/api/parts/site';
import type { sourceShape } from '@/lib/formats/api/shapes/source';
import type { Source } from '@/lib/schema/source';

/** One source for programs. */
export function apiSource(source: Entry<Source>, site: ApiSite): z.infer<typeof sourceShape> {
  const { slug, kind, title, publisher, url, copy, languages } = source;
  const { method, observedOn, statements, remark } = source;
  return {
    identifier: slug,
    kind,
    name: title,
    publisher,
    page: site.page('source', slug),
    url,
    archivedAt: copy,
    inLanguage: languages,
    method,
    observedOn,
    statements,
    remark,
  };
}
