import type { Metadata } from 'next';
import type { Preview } from '@/app/previews';
import { previewSize } from '@/components/site/preview-picture';
import type { Directory } from '@/lib/domain/directory/directory';
import { pageAt } from '@/lib/pages';
import { siteName, siteOrigin } from '@/lib/site';

/** For the browser's tab, and for a phone's first screen. */
export const siteIcons = { icon: '/icons/icon.svg', apple: '/icons/apple-touch-icon.png' };

interface PageWords {
  /** The page's canonical address below the origin. */
  path: string;
  title: string;
  description: string;
  /** The picture beside links to the page; without one, networks show its words only. */
  preview?: Preview;
  /** False keeps search engines from listing this page, where they may list others of its kind. */
  index?: boolean;
}

/** What networks show of a page. Its path begins with its language. */
function networkMetadata({ path, title, description, preview }: PageWords): Metadata {
  const [, locale = ''] = path.split('/');
  const images = preview && [{ url: preview.address, alt: preview.alt, ...previewSize }];
  return {
    openGraph: {
      type: 'website',
      siteName,
      locale,
      url: path,
      title,
      description,
      ...(images && { images }),
    },
    ...(images && { twitter: { card: 'summary_large_image' } }),
  };
}

/** The head of a page. Phones must not turn digits into dial links of their own. */
export function pageMetadata({ organization }: Directory, words: PageWords): Metadata {
  const { path, title, description, index = true } = words;
  const isIndexed = index && !organization.fictional && pageAt(path)?.page.indexed;
  return {
    metadataBase: new URL(siteOrigin),
    title: `${title} - ${siteName}`,
    description,
    alternates: { canonical: path },
    formatDetection: { telephone: false },
    icons: siteIcons,
    ...networkMetadata(words),
    ...(isIndexed ? {} : { robots: { index: false } }),
  };
}
