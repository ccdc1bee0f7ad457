import { getTranslations } from 'next-intl/server';
import { entryOf } from '@/app/entry-of';
import { pageLocale } from '@/app/locale-params';
import { pageMetadata } from '@/app/page-metadata';
import { guidePreview, previewsOf } from '@/app/previews';
import { proseHtml } from '@/app/prose-html';
import { Prose } from '@/components/trust/prose';
import { Section } from '@/components/ui/section';
import { SourceLinks } from '@/components/words/source-link';
import { directoryForPages } from '@/lib/content/load/directory';
import { paths } from '@/lib/pages';

interface PageProps {
  params: Promise<{ locale: string; slug: string }>;
}

export const generateStaticParams = () => directoryForPages().guides.map(({ slug }) => ({ slug }));

export async function generateMetadata({ params }: PageProps) {
  const locale = await pageLocale(params);
  const directory = directoryForPages();
  const { slug, title, description } = entryOf(directory.guides, (await params).slug);
  const preview = entryOf(await previewsOf(locale), guidePreview(slug));
  return pageMetadata(directory, { path: paths.guide(locale, slug), title, description, preview });
}

export default async function Page({ params }: PageProps) {
  const locale = await pageLocale(params);
  const t = await getTranslations('guide');
  const directory = directoryForPages();
  const guide = entryOf(directory.guides, (await params).slug);
  const html = proseHtml(guide.body, directory, locale);
  return (
    <>
      <h1>{guide.title}</h1>
      <div className="mt-4">
        <Prose html={html} directory={directory} />
      </div>
      <Section heading={t('sources')}>
        <SourceLinks slugs={guide.sources} sources={directory.sources} />
      </Section>
    </>
  );
}
