import type { Terminal } from '@/lib/content/cli/command';
import { sentenceOf } from '@/lib/rules/base/fault';
import type { ContentSet } from '@/lib/schema/content-set';
import type { LookAnswers } from './look';
import { readingOf, sourceFault, sourcesNamed } from './look';

/** Who is asked, and how they are told what is wrong with an answer. */
interface Dialogue {
  terminal: Terminal;
  tell: (fault: string) => void;
}

/** Asks until the answer has no fault. */
async function answered(
  { terminal, tell }: Dialogue,
  question: string,
  faultOf: (answer: string) => string | null,
): Promise<string> {
  for (;;) {
    const answer = (await terminal.question(question)).trim();
    const fault = faultOf(answer);
    if (fault === null) return answer;
    tell(fault);
  }
}

const noQuote = sentenceOf({
  found: 'no quote',
  expected: 'the words that say so, exactly as they stand there',
});

/** Sources with a quote of each, until a source is left empty. */
async function askQuotes(content: ContentSet, dialogue: Dialogue) {
  const sources: string[] = [];
  const quotes: string[] = [];
  for (;;) {
    const isFirst = sources.length === 0;
    const question = isFirst
      ? 'Which source says so? The name of a file in sources/: '
      : 'Another source, or empty: ';
    const slug = await answered(dialogue, question, (typed) =>
      typed === '' && !isFirst ? null : sourceFault(typed, content),
    );
    if (slug === '') return { sources, quotes };
    sources.push(slug);
    quotes.push(
      await answered(dialogue, 'Its words, exactly as they stand there: ', (typed) =>
        typed === '' ? noQuote : null,
      ),
    );
  }
}

/** Asks with an answer that Enter gives; undefined stands for that one. */
async function askWithDefault(question: string, usual: string, { terminal }: Dialogue) {
  const typed = (await terminal.question(`${question} (Enter: ${usual}): `)).trim();
  return typed === '' ? undefined : typed;
}

/** Asks in a terminal for what a look needs and no flag gave, and closes it. */
export async function askForLook(
  given: LookAnswers,
  content: ContentSet,
  dialogue: Dialogue,
): Promise<LookAnswers> {
  try {
    const quoted = given.sources.length > 0 ? given : await askQuotes(content, dialogue);
    const finding =
      given.finding ??
      (await askWithDefault('Do they confirm or contradict it?', 'confirms', dialogue));
    const usual = readingOf(sourcesNamed(quoted.sources, content));
    const method =
      given.method ?? (await askWithDefault('How were they read?', usual.method, dialogue));
    const undated = (method ?? usual.method) === 'undated-copy';
    const observedOn =
      given.observedOn ??
      (undated
        ? undefined
        : await askWithDefault(
            'On which day did they say so?',
            String(usual.observedOn),
            dialogue,
          ));
    const { sources, quotes } = quoted;
    return { ...given, sources, quotes, finding, method, observedOn };
  } finally {
    dialogue.terminal.close();
  }
}
