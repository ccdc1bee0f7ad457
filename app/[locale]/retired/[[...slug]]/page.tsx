import { getTranslations } from 'next-intl/server';
import { entryOf } from '@/app/entry-of';
import { pageLocale } from '@/app/locale-params';
import { pageMetadata } from '@/app/page-metadata';
import { RetiredList } from '@/components/records/retired-list';
import { RetiredValue } from '@/components/records/retired-value';
import { directoryForPages } from '@/lib/content/load/directory';
import { paths } from '@/lib/pages';

interface PageProps {
  params: Promise<{ locale: string; slug?: string[] }>;
}

/** The list and the entries share a route: an export fails on one without any page. */
export const generateStaticParams = () => [
  { slug: [] },
  ...directoryForPages().retired.map(({ slug }) => ({ slug: [slug] })),
];

/** The entry that an address names; none for the list. */
async function entryAt(params: PageProps['params']) {
  const [slug] = (await params).slug ?? [];
  return slug === undefined ? undefined : entryOf(directoryForPages().retired, slug);
}

export async function generateMetadata({ params }: PageProps) {
  const locale = await pageLocale(params);
  const directory = directoryForPages();
  const t = await getTranslations('retired');
  const kindName = await getTranslations('retiredKind');
  const entry = await entryAt(params);
  if (entry === undefined) {
    return pageMetadata(directory, {
      path: paths.retired(locale),
      title: t('title'),
      description: t('description', { organization: directory.organization.name }),
    });
  }
  return pageMetadata(directory, {
    path: paths.retiredValue(locale, entry.slug),
    title: kindName(entry.kind),
    description: entry.reason,
  });
}

export default async function Page({ params }: PageProps) {
  await pageLocale(params);
  const directory = directoryForPages();
  const entry = await entryAt(params);
  return entry === undefined ? (
    <RetiredList directory={directory} />
  ) : (
    <RetiredValue entry={entry} directory={directory} />
  );
}
