import type { ContactAnswers, Data } from '@/lib/domain/contribute/contact-draft';
import { contactDraft } from '@/lib/domain/contribute/contact-draft';
import { sourceDraft } from '@/lib/domain/contribute/source-draft';
import { oneLine, typedNames, typedStatements } from '@/lib/domain/contribute/typed-values';
import { contactKeys } from '@/lib/schema/contact-point';
import type { EntryKind } from './fields';

/** Answers by key, as they were typed; `slug` is the file's name, `body` the text of Markdown. */
export type Answers = Readonly<Record<string, string | undefined>>;

/** The answer under a key, without the white space around it; empty for none. */
type Typed = (key: string) => string;

/** `24-48` or `24`, in hours. */
function replyTime(typed: string): ContactAnswers['replyTime'] {
  const [minimumHours = '', ...more] = typed.split('-');
  return { minimumHours, maximumHours: more.length > 0 ? more.join('-') : minimumHours };
}

function contactData(typed: Typed): Data {
  const region = typed('hours');
  const answers: ContactAnswers = {
    kind: typed('kind'),
    name: typed('name'),
    description: typed('description'),
    value: typed('value'),
    claimedCost: typed('claimedCost'),
    audience: typedNames(typed('audience')),
    topics: typedNames(typed('topics')),
    areaServed: typedNames(typed('areaServed')),
    availableLanguage: typed('availableLanguage'),
    hours: region === '' ? { from: 'nowhere' } : { from: 'region', region },
    replyTime: replyTime(typed('replyTime')),
    sources: typedNames(typed('sources')),
  };
  return contactDraft(answers, null, contactKeys(answers.kind));
}

const sourceData = (typed: Typed) =>
  sourceDraft({
    kind: typed('kind'),
    title: typed('title'),
    publisher: typed('publisher'),
    url: typed('url'),
    languages: typed('languages'),
    method: typed('method'),
    observedOn: typed('observedOn'),
    statements: typed('statements'),
  });

/** A list under its key, or nothing: a file leaves out what it has nothing to say of. */
function optional(key: string, typed: Typed): Data {
  const names = typedNames(typed(key));
  return names.length > 0 ? { [key]: names } : {};
}

const faqData = (typed: Typed): Data => ({
  question: oneLine(typed('question')),
  answer: oneLine(typed('answer')),
  topic: typed('topic'),
  ...optional('outcomes', typed),
  sources: typedNames(typed('sources')),
});

const outcomeData = (typed: Typed): Data => ({
  title: oneLine(typed('title')),
  description: oneLine(typed('description')),
  group: typed('group'),
  contacts: typedNames(typed('contacts')),
  ...optional('prepare', typed),
  next: typedStatements(typed('next')),
  sources: typedNames(typed('sources')),
  phrases: typedStatements(typed('phrases')),
});

const dataOf: Record<EntryKind, (typed: Typed) => Data> = {
  contact: contactData,
  source: sourceData,
  faq: faqData,
  outcome: outcomeData,
};

/** The data of a new entry's file after the answers, in the order of its keys. */
export function entryData(kind: EntryKind, answers: Answers): Data {
  return dataOf[kind]((key) => answers[key]?.trim() ?? '');
}
