import { entryOf } from '@/app/entry-of';
import { pageLocale } from '@/app/locale-params';
import { pageMetadata } from '@/app/page-metadata';
import { proseHtml } from '@/app/prose-html';
import { FaqData, PageBreadcrumbs } from '@/app/structured';
import { FaqPage } from '@/components/records/faq-page';
import { directoryForPages } from '@/lib/content/load/directory';
import { paths } from '@/lib/pages';
import { siteOrigin } from '@/lib/site';

interface PageProps {
  params: Promise<{ locale: string; slug: string }>;
}

export const generateStaticParams = () => directoryForPages().faqs.map(({ slug }) => ({ slug }));

export async function generateMetadata({ params }: PageProps) {
  const locale = await pageLocale(params);
  const directory = directoryForPages();
  const { slug, question, answer } = entryOf(directory.faqs, (await params).slug);
  return pageMetadata(directory, {
    path: paths.faq(locale, slug),
    title: question,
    description: answer,
  });
}

export default async function Page({ params }: PageProps) {
  const locale = await pageLocale(params);
  const directory = directoryForPages();
  const faq = entryOf(directory.faqs, (await params).slug);
  const html = proseHtml(faq.body, directory, locale);
  const path = paths.faq(locale, faq.slug);
  return (
    <>
      <FaqPage faq={faq} html={html} directory={directory} />
      <FaqData faq={faq} url={`${siteOrigin}${path}`} />
      <PageBreadcrumbs locale={locale} parent="faq" name={faq.question} path={path} />
    </>
  );
}
