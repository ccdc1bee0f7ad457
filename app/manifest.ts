import type { MetadataRoute } from 'next';
import { getTranslations } from 'next-intl/server';
import { directoryForPages } from '@/lib/content/load/directory';
import { defaultLocale } from '@/lib/i18n/locales';
import { paths } from '@/lib/pages';
import { siteName } from '@/lib/site';

export const dynamic = 'force-static';

/** What a phone shows when the site is put on its first screen; the address bar stays. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const t = await getTranslations({ locale: defaultLocale, namespace: 'home' });
  const { organization } = directoryForPages();
  const icon = (name: string, sizes: string) => ({ src: `/icons/${name}`, sizes });
  return {
    id: '/',
    name: `${siteName}: ${t('title', { organization: organization.name })}`,
    short_name: siteName,
    description: t('description', { organization: organization.name }),
    lang: defaultLocale,
    start_url: paths.home(defaultLocale),
    scope: '/',
    display: 'minimal-ui',
    background_color: '#ffffff',
    theme_color: '#0b4f8a',
    icons: [
      { ...icon('icon.svg', 'any'), type: 'image/svg+xml' },
      { ...icon('icon-192.png', '192x192'), type: 'image/png' },
      { ...icon('icon-512.png', '512x512'), type: 'image/png' },
      { ...icon('maskable-512.png', '512x512'), type: 'image/png', purpose: 'maskable' },
    ],
  };
}
