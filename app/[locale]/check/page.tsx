import { getTranslations } from 'next-intl/server';
import { pageLocale } from '@/app/locale-params';
import { pageMetadata } from '@/app/page-metadata';
import { NumberCheck } from '@/components/check/number-check';
import { directoryForPages } from '@/lib/content/load/directory';
import { paths } from '@/lib/pages';

interface PageProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageProps) {
  const locale = await pageLocale(params);
  const directory = directoryForPages();
  const t = await getTranslations('check');
  return pageMetadata(directory, {
    path: paths.check(locale),
    title: t('title'),
    description: t('description', { organization: directory.organization.name }),
  });
}

export default async function Page({ params }: PageProps) {
  await pageLocale(params);
  return <NumberCheck directory={directoryForPages()} />;
}
