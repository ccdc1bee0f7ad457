import { getTranslations } from 'next-intl/server';
import { entryOf } from '@/app/entry-of';
import { pageLocale } from '@/app/locale-params';
import { pageMetadata } from '@/app/page-metadata';
import { outcomePreview, previewsOf } from '@/app/previews';
import { proseHtml } from '@/app/prose-html';
import { questionOf } from '@/app/question-of';
import { PageBreadcrumbs } from '@/app/structured';
import { OutcomePage } from '@/components/flow/outcome-page';
import { QuestionPage } from '@/components/flow/question-page';
import { directoryForPages } from '@/lib/content/load/directory';
import { questionsWithPage } from '@/lib/domain/flow/issue-flow';
import { paths } from '@/lib/pages';

interface PageProps {
  params: Promise<{ locale: string; node: string }>;
}

export function generateStaticParams() {
  const { issueFlow, outcomes } = directoryForPages();
  const nodes = [...questionsWithPage(issueFlow), ...outcomes.map(({ slug }) => slug)];
  return nodes.map((node) => ({ node }));
}

export async function generateMetadata({ params }: PageProps) {
  const locale = await pageLocale(params);
  const directory = directoryForPages();
  const { node } = await params;
  const path = paths.flowNode(locale, node);
  const outcome = directory.outcomes.find(({ slug }) => slug === node);
  if (outcome) {
    return pageMetadata(directory, {
      path,
      title: outcome.title,
      description: outcome.description,
      preview: entryOf(await previewsOf(locale), outcomePreview(node)),
    });
  }
  const t = await getTranslations('flow');
  const description = t('description', { organization: directory.organization.name });
  const { question } = questionOf(directory, node);
  return pageMetadata(directory, { path, title: question, description });
}

export default async function Page({ params }: PageProps) {
  const locale = await pageLocale(params);
  const directory = directoryForPages();
  const { node } = await params;
  const outcome = directory.outcomes.find(({ slug }) => slug === node);
  if (!outcome)
    return <QuestionPage question={questionOf(directory, node)} directory={directory} />;
  const html = proseHtml(outcome.body, directory, locale);
  const { slug, title } = outcome;
  return (
    <>
      <OutcomePage outcome={outcome} html={html} directory={directory} />
      <PageBreadcrumbs
        locale={locale}
        parent="whichLine"
        name={title}
        path={paths.flowNode(locale, slug)}
      />
    </>
  );
}
