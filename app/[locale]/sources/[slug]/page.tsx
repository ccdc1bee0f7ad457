import { getTranslations } from 'next-intl/server';
import { entryOf } from '@/app/entry-of';
import { pageLocale } from '@/app/locale-params';
import { pageMetadata } from '@/app/page-metadata';
import { PageBreadcrumbs } from '@/app/structured';
import { SourceEntry } from '@/components/records/source-entry';
import { directoryForPages } from '@/lib/content/load/directory';
import { sourceUses } from '@/lib/domain/directory/source-uses';
import { paths } from '@/lib/pages';

interface PageProps {
  params: Promise<{ locale: string; slug: string }>;
}

const allSources = () => [...directoryForPages().sources.values()];

export const generateStaticParams = () => allSources().map(({ slug }) => ({ slug }));

export async function generateMetadata({ params }: PageProps) {
  const locale = await pageLocale(params);
  const { slug, title } = entryOf(allSources(), (await params).slug);
  const t = await getTranslations('sources');
  return pageMetadata(directoryForPages(), {
    path: paths.source(locale, slug),
    title,
    description: t('entryDescription', { title }),
  });
}

export default async function Page({ params }: PageProps) {
  const locale = await pageLocale(params);
  const source = entryOf(allSources(), (await params).slug);
  const { slug, title } = source;
  const uses = sourceUses(directoryForPages()).get(slug) ?? [];
  return (
    <>
      <SourceEntry source={source} uses={uses} />
      <PageBreadcrumbs
        locale={locale}
        parent="sources"
        name={title}
        path={paths.source(locale, slug)}
      />
    </>
  );
}
