import type { MetadataRoute } from 'next';
import { sitePaths } from '@/lib/pages';
import { siteOrigin } from '@/lib/site';

export const dynamic = 'force-static';

/** Everything may be read; pages that must not be listed say so themselves. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: siteOrigin + sitePaths.sitemap };
}
