import { getTranslations } from 'next-intl/server';
import { entryOf } from '@/app/entry-of';
import { pageLocale } from '@/app/locale-params';
import { pageMetadata } from '@/app/page-metadata';
import { PageBreadcrumbs } from '@/app/structured';
import { RegionOverview } from '@/components/directory/region-overview';
import { directoryForPages } from '@/lib/content/load/directory';
import { linesOfRegion } from '@/lib/domain/directory/region-lines';
import { paths } from '@/lib/pages';

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
}

export const generateStaticParams = () =>
  directoryForPages().regions.map(({ slug }) => ({ region: slug }));

export async function generateMetadata({ params }: PageProps) {
  const locale = await pageLocale(params);
  const directory = directoryForPages();
  const region = entryOf(directory.regions, (await params).region);
  const t = await getTranslations('region');
  const words = { organization: directory.organization.name, region: region.name };
  const confirmed = linesOfRegion(directory, region).some(
    ({ standing }) => standing.status === 'confirmed',
  );
  return pageMetadata(directory, {
    path: paths.region(locale, region.slug),
    title: t(confirmed ? 'title' : 'titleNone', words),
    description: t('description', words),
  });
}

export default async function Page({ params }: PageProps) {
  const locale = await pageLocale(params);
  const directory = directoryForPages();
  const region = entryOf(directory.regions, (await params).region);
  const { slug, name } = region;
  return (
    <>
      <RegionOverview region={region} directory={directory} />
      <PageBreadcrumbs
        locale={locale}
        parent="directory"
        name={name}
        path={paths.region(locale, slug)}
      />
    </>
  );
}
