import { useLocale, useTranslations } from 'next-intl';
import type { Directory } from '@/lib/domain/directory';
import type { Question } from '@/lib/schema/issue-flow';
import { paths } from '@/lib/site';
import { FlowWay } from './flow-way';
import { QuestionOptions } from './question-options';
import { LinkList } from './ui/link-list';
import { Section } from './ui/section';

interface QuestionPageProps {
  question: Question;
  directory: Directory;
}

/** One question: its answers as links, and the way back. */
export function QuestionPage({ question, directory }: QuestionPageProps) {
  const isStart = question.id === directory.issueFlow.start;
  return (
    <>
      <FlowWay id={question.id} directory={directory} />
      <h1>{question.question}</h1>
      {question.hint && <p className="mt-2">{question.hint}</p>}
      <div className="mt-4">
        <QuestionOptions question={question} />
      </div>
      {isStart && <AllProblems directory={directory} />}
    </>
  );
}

function AllProblems({ directory }: { directory: Directory }) {
  const locale = useLocale();
  const t = useTranslations('flow');
  const { issueFlow, outcomes } = directory;
  return (
    <Section heading={t('all')} id="all">
      {issueFlow.groups.map(({ id, name }) => (
        <div key={id}>
          <h3>{name}</h3>
          <LinkList
            links={outcomes
              .filter(({ group }) => group === id)
              .map(({ slug, title }) => ({ href: paths.flowNode(locale, slug), text: title }))}
          />
        </div>
      ))}
      <p>
        <a href={paths.flowMap(locale)} className="inline-flex min-h-11 items-center">
          {t('map')}
        </a>
      </p>
    </Section>
  );
}
