import { getTranslations } from 'next-intl/server';
import { pageLocale } from '@/app/locale-params';
import { pageMetadata } from '@/app/page-metadata';
import { HoursTimeline } from '@/components/timeline/hours-timeline';
import { directoryForPages } from '@/lib/content/load/directory';
import { confirmedPhones } from '@/lib/domain/directory/directory';
import { paths } from '@/lib/pages';

interface PageProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageProps) {
  const locale = await pageLocale(params);
  const directory = directoryForPages();
  const t = await getTranslations('timeline');
  const words = { organization: directory.organization.name };
  const none = confirmedPhones(directory).length === 0;
  return pageMetadata(directory, {
    path: paths.hours(locale),
    title: none ? t('titleNone', words) : t('title', words),
    description: none ? t('descriptionNone', words) : t('description', words),
  });
}

export default async function Page({ params }: PageProps) {
  await pageLocale(params);
  return <HoursTimeline directory={directoryForPages()} />;
}
