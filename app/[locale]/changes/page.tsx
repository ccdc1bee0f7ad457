import { getTranslations } from 'next-intl/server';
import { pageLocale } from '@/app/locale-params';
import { pageMetadata } from '@/app/page-metadata';
import { ChangesPage } from '@/components/records/changes-page';
import { directoryForPages } from '@/lib/content/load/directory';
import { paths } from '@/lib/pages';

interface PageProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageProps) {
  const locale = await pageLocale(params);
  const directory = directoryForPages();
  const t = await getTranslations('changes');
  const path = paths.changes(locale);
  const metadata = pageMetadata(directory, {
    path,
    title: t('title'),
    description: t('description', { organization: directory.organization.name }),
  });
  const types = {
    'application/atom+xml': paths.atomFeed(locale),
    'application/feed+json': paths.jsonFeed(locale),
  };
  return { ...metadata, alternates: { canonical: path, types } };
}

export default async function Page({ params }: PageProps) {
  await pageLocale(params);
  return <ChangesPage directory={directoryForPages()} />;
}
