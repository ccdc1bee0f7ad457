import { getTranslations } from 'next-intl/server';
import { pageLocale } from '@/app/locale-params';
import { pageMetadata } from '@/app/page-metadata';
import { ClaimsByTopic } from '@/components/trust/claims-by-topic';
import { directoryForPages } from '@/lib/content/load/directory';
import { paths } from '@/lib/pages';

interface PageProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageProps) {
  const locale = await pageLocale(params);
  const directory = directoryForPages();
  const t = await getTranslations('claims');
  const words = { organization: directory.organization.name };
  return pageMetadata(directory, {
    path: paths.claims(locale),
    title: t('title', words),
    description: t('description', words),
  });
}

export default async function Page({ params }: PageProps) {
  await pageLocale(params);
  return <ClaimsByTopic directory={directoryForPages()} />;
}
