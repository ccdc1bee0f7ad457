import type { Metadata } from 'next';
import type { Directory } from '@/lib/domain/directory';
import { siteName, siteOrigin } from '@/lib/site';

/** For the browser's tab, and for a phone's first screen. */
export const siteIcons = { icon: '/icons/icon.svg', apple: '/icons/apple-touch-icon.png' };

interface PageWords {
  /** The page's canonical address below the origin. */
  path: string;
  title: string;
  description: string;
  /** False keeps search engines from listing the page. */
  index?: boolean;
}

/** The head of a page. Phones must not turn digits into dial links of their own. */
export function pageMetadata(
  { organization }: Directory,
  { path, title, description, index = true }: PageWords,
): Metadata {
  return {
    metadataBase: new URL(siteOrigin),
    title: `${title} - ${siteName}`,
    description,
    alternates: { canonical: path },
    formatDetection: { telephone: false },
    icons: siteIcons,
    ...(index && !organization.fictional ? {} : { robots: { index: false } }),
  };
}
