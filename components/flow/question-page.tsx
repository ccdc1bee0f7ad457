import { useLocale, useTranslations } from 'next-intl';
import { Chevron } from '@/components/ui/chevron';
import { LinkList } from '@/components/ui/link-list';
import { Section } from '@/components/ui/section';
import type { Directory } from '@/lib/domain/directory/directory';
import { parentsOf } from '@/lib/domain/flow/issue-flow';
import { paths } from '@/lib/pages';
import type { Question } from '@/lib/schema/issue-flow';
import { FlowBreadcrumbs } from './flow-breadcrumbs';
import { QuestionOptions } from './question-options';

interface QuestionPageProps {
  question: Question;
  directory: Directory;
}

/** One question: its answers as links, and the way back. */
export function QuestionPage({ question, directory }: QuestionPageProps) {
  const isStart = question.id === directory.issueFlow.start;
  return (
    <>
      <BackLink question={question} directory={directory} />
      <h1>{question.question}</h1>
      {question.hint && <p className="mt-2">{question.hint}</p>}
      <div className="mt-4">
        <QuestionOptions question={question} />
      </div>
      {isStart && <AllProblems directory={directory} />}
      <FlowBreadcrumbs id={question.id} directory={directory} />
    </>
  );
}

/** One step back, where there is one way here; at the first question to the first page. */
function BackLink({ question, directory }: QuestionPageProps) {
  const locale = useLocale();
  const t = useTranslations('flow');
  const { issueFlow } = directory;
  const [parent, ...others] = parentsOf(issueFlow, question.id);
  const isSure = parent !== undefined && others.length === 0 && parent.id !== issueFlow.start;
  const before = isSure ? paths.flowNode(locale, parent.id) : paths.whichLine(locale);
  return (
    <a
      href={question.id === issueFlow.start ? paths.home(locale) : before}
      className="mb-1 inline-flex min-h-11 items-center gap-2 print:hidden"
    >
      <Chevron to="back" />
      {t('back')}
    </a>
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
