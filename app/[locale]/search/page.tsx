import { getTranslations } from 'next-intl/server';
import { pageLocale } from '@/app/locale-params';
import { pageMetadata } from '@/app/page-metadata';
import { SearchPage } from '@/components/search/search-page';
import { directoryForPages } from '@/lib/content/load/directory';
import { paths } from '@/lib/pages';

interface PageProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageProps) {
  const locale = await pageLocale(params);
  const directory = directoryForPages();
  const t = await getTranslations('search');
  return pageMetadata(directory, {
    path: paths.search(locale),
    title: t('title'),
    description: t('description', { organization: directory.organization.name }),
  });
}

export default async function Page({ params }: PageProps) {
  await pageLocale(params);
  return <SearchPage directory={directoryForPages()} />;
}
