import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { entryOf } from '@/app/entry-of';
import { pageMetadata } from '@/app/page-metadata';
import { homePreview, previewsOf } from '@/app/previews';
import { Home } from '@/components/directory/home';
import { directoryForPages } from '@/lib/content/load/directory';
import type { Locale } from '@/lib/i18n/locales';
import { paths } from '@/lib/pages';

/** The home stands at two addresses, `/` and `/en/`; the second is the canonical one. */
export async function homeMetadata(locale: Locale): Promise<Metadata> {
  const directory = directoryForPages();
  const t = await getTranslations({ locale, namespace: 'home' });
  const words = { organization: directory.organization.name };
  return pageMetadata(directory, {
    path: paths.home(locale),
    title: t('title', words),
    description: t('description', words),
    preview: entryOf(await previewsOf(locale), homePreview),
  });
}

export function HomePage() {
  return <Home directory={directoryForPages()} />;
}
