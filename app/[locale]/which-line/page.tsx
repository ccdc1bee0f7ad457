import { getTranslations } from 'next-intl/server';
import { pageLocale } from '@/app/locale-params';
import { pageMetadata } from '@/app/page-metadata';
import { questionOf } from '@/app/question-of';
import { QuestionPage } from '@/components/flow/question-page';
import { directoryForPages } from '@/lib/content/load/directory';
import { paths } from '@/lib/pages';

interface PageProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageProps) {
  const locale = await pageLocale(params);
  const directory = directoryForPages();
  const t = await getTranslations('flow');
  const words = { organization: directory.organization.name };
  return pageMetadata(directory, {
    path: paths.whichLine(locale),
    title: t('title'),
    description: t('description', words),
  });
}

export default async function Page({ params }: PageProps) {
  await pageLocale(params);
  const directory = directoryForPages();
  const question = questionOf(directory, directory.issueFlow.start);
  return <QuestionPage question={question} directory={directory} />;
}
