import { getTranslations } from 'next-intl/server';
import { entryOf } from '@/app/entry-of';
import { pageLocale } from '@/app/locale-params';
import { pageMetadata } from '@/app/page-metadata';
import { Prose } from '@/components/prose';
import { SourceLinks } from '@/components/source-link';
import { Section } from '@/components/ui/section';
import { directoryForPages } from '@/lib/content/directory';
import { markdownToHtml } from '@/lib/content/markdown';
import { paths } from '@/lib/site';

interface PageProps {
  params: Promise<{ locale: string; slug: string }>;
}

export const generateStaticParams = () => directoryForPages().guides.map(({ slug }) => ({ slug }));

export async function generateMetadata({ params }: PageProps) {
  const locale = await pageLocale(params);
  const directory = directoryForPages();
  const { slug, title, description } = entryOf(directory.guides, (await params).slug);
  return pageMetadata(directory, { path: paths.guide(locale, slug), title, description });
}

export default async function Page({ params }: PageProps) {
  const locale = await pageLocale(params);
  const t = await getTranslations('guide');
  const { contacts, guides, sources } = directoryForPages();
  const guide = entryOf(guides, (await params).slug);
  const html = markdownToHtml(guide.body, (slug) => ({
    href: paths.contact(locale, slug),
    name: entryOf(contacts, slug).name,
  }));
  return (
    <>
      <h1>{guide.title}</h1>
      <div className="mt-4">
        <Prose html={html} />
      </div>
      <Section heading={t('sources')}>
        <SourceLinks slugs={guide.sources} sources={sources} />
      </Section>
    </>
  );
}
