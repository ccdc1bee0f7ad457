import type { Directory } from '@/lib/domain/directory/directory';
import type { SchemaName } from '@/lib/formats/api/shapes/published';
import type { ApiSite } from './site';

/** What every file begins with. */
export function fileHead(schema: SchemaName, { organization, today }: Directory, site: ApiSite) {
  return {
    $schema: site.files.schema(schema),
    dateModified: today,
    disclaimer: organization.disclaimer,
    warning: site.warning,
    license: site.license,
    publisher: { name: site.name, url: site.home },
    about: {
      name: organization.name,
      url: organization.url,
      fictional: organization.fictional,
    },
    statusFile: site.files.status,
  };
}
