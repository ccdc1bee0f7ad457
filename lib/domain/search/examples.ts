import type { Directory, OutcomeEntry } from '@/lib/domain/directory/directory';
import type { TermReader } from './terms';
import type { Example } from './training';
import { searchWords } from './words';

/** How much the site's own words count beside the words of people, which count 1. */
const shares = { description: 0.3, question: 0.5, label: 0.7, hint: 0.5 };

type Sentence = readonly [slug: string, text: string, weight: number];

function ofOutcome({ slug, title, description, phrases }: OutcomeEntry): Sentence[] {
  return [
    [slug, title, 1],
    [slug, description, shares.description],
    ...phrases.map((phrase) => [slug, phrase, 1] as const),
  ];
}

/** The answers of the questions that lead to an outcome at once. */
function ofFlow({ issueFlow }: Directory): Sentence[] {
  return issueFlow.questions
    .flatMap(({ options }) => options)
    .flatMap((option) =>
      'outcome' in option
        ? [
            [option.outcome, option.label, shares.label] as const,
            [option.outcome, option.hint ?? '', shares.hint] as const,
          ]
        : [],
    );
}

/** A question that is answered elsewhere teaches the first issue that it names. */
function ofAnswers({ faqs }: Directory): Sentence[] {
  return faqs.flatMap(({ question, outcomes: [first] }) =>
    first === undefined ? [] : [[first, question, shares.question] as const],
  );
}

/** All sentences of the content that say what somebody with an issue says; an issue is its place. */
export function issueExamples(
  directory: Directory,
  issues: readonly OutcomeEntry[],
  reader: TermReader,
): Example[] {
  const placeOf = new Map(issues.map(({ slug }, place) => [slug, place]));
  const sentences = [...issues.flatMap(ofOutcome), ...ofAnswers(directory), ...ofFlow(directory)];
  return sentences.flatMap(([slug, text, weight]) => {
    const issue = placeOf.get(slug);
    const terms = reader.terms(searchWords(text));
    return issue === undefined || terms.length === 0 ? [] : [{ issue, terms, weight }];
  });
}
