import type { CommandIo } from '@/lib/content/cli/command';
import { command, messageOf } from '@/lib/content/cli/command';
import { contentCall, contentOptions } from '@/lib/content/cli/content-call';
import { withLook, writeLog } from '@/lib/content/confirm/append-look';
import { askForLook } from '@/lib/content/confirm/ask';
import type { LookAnswers } from '@/lib/content/confirm/look';
import { lookData } from '@/lib/content/confirm/look';
import type { Subject, SubjectName } from '@/lib/content/confirm/subject';
import { shownText, subjectKinds, subjectOf } from '@/lib/content/confirm/subject';
import { assemble } from '@/lib/content/load/assemble';
import type { BuildInputs } from '@/lib/content/read/environment';
import type { Reading } from '@/lib/content/read/read-folder';
import { readFolder } from '@/lib/content/read/read-folder';
import { quotesFrom } from '@/lib/content/report/quote';
import { formatText } from '@/lib/content/report/text';
import { boundFacts } from '@/lib/domain/trust/verification-log';
import { sentenceOf } from '@/lib/rules/base/fault';
import type { ContentSet } from '@/lib/schema/content-set';

const usage = `Usage: npm run content:confirm -- faq|claim SLUG [--content DIR] [--today DATE] [flags]
       npm run content:confirm -- contact SLUG --fact hours|cost [flags]

Adds one verification of the text as it stands now to verifications/. In a terminal it shows the text
and asks for what no flag gives. Only maintainers do this, with the source before them.

  --source SLUG        what was read: the name of a file in sources/; once for each quote
  --quote "WORDS"      the words that carry the text, exactly as they stand there; once for each source
  --finding FINDING    confirms (as usual) or contradicts
  --method METHOD      live-read, archived-copy or undated-copy; as the sources were read, if left out
  --observedOn DATE    the day on which they said so; the oldest day of the sources, if left out
  --role ROLE          who looked; the first of "roles" in organization.json, if left out

Exit code: 0 when it was written, 1 when a rule refuses it, 2 for a wrong call.`;

interface Call extends BuildInputs {
  name: SubjectName;
  answers: LookAnswers;
}

function oneOf<Name extends string>(names: readonly Name[], typed: string | undefined): Name {
  const name = names.find((known) => known === typed);
  if (name !== undefined) return name;
  throw new Error(sentenceOf({ found: typed ?? 'nothing', expected: names.join(' or ') }));
}

function nameIn([kind, slug, ...more]: readonly string[], fact: string | undefined): SubjectName {
  const known = oneOf(subjectKinds, kind);
  if (slug === undefined || more.length > 0) {
    const found = slug === undefined ? 'no name' : `"${more.join(' ')}" behind the name`;
    throw new Error(sentenceOf({ found, expected: `the name of one ${known}` }));
  }
  return { kind: known, slug, fact: fact === undefined ? null : oneOf(boundFacts, fact) };
}

/** Writes the entry if no rule refuses it, and says what became of it; the exit code comes back. */
function append(
  { contentDir: folder }: Call,
  { reading, content, subject }: { reading: Reading; content: ContentSet; subject: Subject },
  answers: LookAnswers,
  { out, err }: CommandIo,
): number {
  const { log } = subject;
  const { text, problems } = withLook(reading, content, log, lookData(subject, answers, content));
  const quote = quotesFrom([{ path: log, text }]);
  const report = formatText(problems, { folder, quote });
  if (problems.some(({ severity }) => severity === 'error')) {
    err(`Nothing was written.\n\n${report}`);
    return 1;
  }
  writeLog(folder, log, text);
  out(`Wrote ${folder}/${log}.${problems.length > 0 ? `\n\n${report}` : ''}`);
  return 0;
}

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true, default: [] as string[] } as const;

/** `npm run content:confirm` */
export const confirm = command({
  usage: () => usage,
  options: {
    ...contentOptions,
    source: texts,
    quote: texts,
    fact: text,
    finding: text,
    method: text,
    observedOn: text,
    role: text,
  },
  allowPositionals: true,
  read({ values, positionals }, io): Call {
    const { source: sources, quote: quotes, finding, method, observedOn, role } = values;
    return {
      ...contentCall(values, io),
      name: nameIn(positionals, values.fact),
      answers: { sources, quotes, finding, method, observedOn, role },
    };
  },
  async run(call, io) {
    const reading = readFolder(call.contentDir);
    const { content } = assemble(reading.files, call.today);
    try {
      const subject = subjectOf(content, call.name);
      const terminal = io.terminal();
      if (terminal) io.out(`${shownText(subject)}\n`);
      const dialogue = terminal && { terminal, tell: io.out };
      const answers = dialogue ? await askForLook(call.answers, content, dialogue) : call.answers;
      return append(call, { reading, content, subject }, answers, io);
    } catch (error) {
      io.err(`Nothing was written.\n\n${messageOf(error)}`);
      return 2;
    }
  },
});
