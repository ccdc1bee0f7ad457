import { useLocale } from 'next-intl';
import { LinkList } from '@/components/ui/link-list';
import { targetOf } from '@/lib/domain/flow/issue-flow';
import { paths } from '@/lib/pages';
import type { Question } from '@/lib/schema/issue-flow';

/** The answers to a question, each a link. */
export function QuestionOptions({ question }: { question: Question }) {
  const locale = useLocale();
  return (
    <LinkList
      links={question.options.map((option) => ({
        href: paths.flowNode(locale, targetOf(option)),
        text: option.label,
        note: option.hint,
      }))}
    />
  );
}
