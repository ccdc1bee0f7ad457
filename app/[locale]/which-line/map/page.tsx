import { getTranslations } from 'next-intl/server';
import { pageLocale } from '@/app/locale-params';
import { pageMetadata } from '@/app/page-metadata';
import { FlowMap } from '@/components/flow/flow-map';
import { directoryForPages } from '@/lib/content/load/directory';
import { paths } from '@/lib/pages';

interface PageProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageProps) {
  const locale = await pageLocale(params);
  const t = await getTranslations('flow');
  return pageMetadata(directoryForPages(), {
    path: paths.flowMap(locale),
    title: t('mapTitle'),
    description: t('mapDescription'),
  });
}

export default async function Page({ params }: PageProps) {
  await pageLocale(params);
  return <FlowMap directory={directoryForPages()} />;
}
