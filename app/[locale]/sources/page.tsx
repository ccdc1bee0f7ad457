import { getTranslations } from 'next-intl/server';
import { pageLocale } from '@/app/locale-params';
import { pageMetadata } from '@/app/page-metadata';
import { SourcesByKind } from '@/components/records/sources-by-kind';
import { directoryForPages } from '@/lib/content/load/directory';
import { paths } from '@/lib/pages';

interface PageProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageProps) {
  const locale = await pageLocale(params);
  const t = await getTranslations('sources');
  return pageMetadata(directoryForPages(), {
    path: paths.sources(locale),
    title: t('title'),
    description: t('description'),
  });
}

export default async function Page({ params }: PageProps) {
  await pageLocale(params);
  return <SourcesByKind directory={directoryForPages()} />;
}
