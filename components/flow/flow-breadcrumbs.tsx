import { useLocale, useTranslations } from 'next-intl';
import type { Directory } from '@/lib/domain/directory/directory';
import { breadcrumbsTo, parentsOf } from '@/lib/domain/flow/issue-flow';
import { paths } from '@/lib/pages';

interface FlowWayProps {
  /** The question or outcome that the page is about. */
  id: string;
  directory: Directory;
}

/** How one gets here: what was answered, with the way back to change it. */
export function FlowBreadcrumbs({ id, directory }: FlowWayProps) {
  const locale = useLocale();
  const t = useTranslations('flow');
  const { issueFlow } = directory;
  if (id === issueFlow.start) return null;
  const addressOf = (question: string) =>
    question === issueFlow.start ? paths.whichLine(locale) : paths.flowNode(locale, question);
  const way = breadcrumbsTo(issueFlow, id);
  // Where several questions lead here, nobody knows which answers were given.
  const lines: readonly { id: string; question: string; answer?: string | undefined }[] =
    way === null
      ? parentsOf(issueFlow, id)
      : way.map(({ question, answers }) => ({
          id: question.id,
          question: question.question,
          answer: answers.length === 1 ? answers[0]?.label : undefined,
        }));
  return (
    <nav
      aria-label={way === null ? t('backTo') : t('way')}
      className="mt-10 text-small text-quiet print:hidden"
    >
      <ul>
        <li>
          <a href={paths.whichLine(locale)} className="inline-flex min-h-11 items-center">
            {t('start')}
          </a>
        </li>
        {lines.map((line) => (
          <li key={line.id} className="py-1">
            <a href={addressOf(line.id)}>{line.question}</a> {line.answer}
          </li>
        ))}
      </ul>
    </nav>
  );
}
