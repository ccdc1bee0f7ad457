import type { CommandIo } from '@/lib/content/cli/command';
import { command, messageOf } from '@/lib/content/cli/command';
import { contentCall, contentOptions } from '@/lib/content/cli/content-call';
import { askForEntry } from '@/lib/content/new/ask';
import type { Answers } from '@/lib/content/new/data';
import { draftEntry, hasBody } from '@/lib/content/new/draft';
import type { EntryKind } from '@/lib/content/new/fields';
import { entries, entryKinds } from '@/lib/content/new/fields';
import { writeEntry } from '@/lib/content/new/write-entry';
import type { BuildInputs } from '@/lib/content/read/environment';
import type { SourceFile } from '@/lib/content/read/source-file';
import { quotesFrom } from '@/lib/content/report/quote';
import { formatText } from '@/lib/content/report/text';
import { sentenceOf } from '@/lib/rules/base/fault';
import type { Problem } from '@/lib/rules/base/problem';

interface Call extends BuildInputs {
  kind: EntryKind;
  answers: Answers;
}

const keys = [
  ...new Set(Object.values(entries).flatMap(({ fields }) => fields.map(({ key }) => key))),
  'slug',
  'body',
];

function usage(kind?: EntryKind): string {
  const words = [
    'Usage: npm run content:new -- contact|faq|outcome|source [--content DIR] [flags]',
  ];
  if (kind === undefined) {
    const more = 'In a terminal it asks for everything. For the flags of a kind, add --help to it.';
    return [...words, '', more].join('\n');
  }
  const lines = entries[kind].fields.map(({ key, ask }) => `  --${key}  ${ask}`);
  const body = hasBody(kind) ? ['  --body  The text, in Markdown.'] : [];
  return [...words, '', '  --slug  Name of the file without its ending.', ...lines, ...body].join(
    '\n',
  );
}

/** The kind that is made, which a wrong call may not say. */
function kindIn(positionals: readonly string[]): EntryKind {
  const kind = entryKinds.find((known) => known === positionals[0]);
  if (kind !== undefined && positionals.length === 1) return kind;
  const found = positionals.join(' ') || 'nothing';
  throw new Error(sentenceOf({ found, expected: `one of ${entryKinds.join(', ')}` }));
}

/** Writes the entry and says what the check still wants of it; the exit code comes back. */
function write(file: SourceFile, { contentDir: folder, today }: Call, { out, err }: CommandIo) {
  let problems: readonly Problem[];
  try {
    problems = writeEntry(folder, file, today);
  } catch (error) {
    err(messageOf(error));
    return 2;
  }
  out(`Wrote ${folder}/${file.path}.`);
  if (problems.length > 0) {
    out(`Still to do:\n\n${formatText(problems, { folder, quote: quotesFrom([file]) })}`);
  }
  return 0;
}

/** `npm run content:new` */
export const newEntry = command({
  usage: (args) => usage(entryKinds.find((kind) => args.includes(kind))),
  options: {
    ...Object.fromEntries(keys.map((key) => [key, { type: 'string' } as const])),
    ...contentOptions,
  },
  allowPositionals: true,
  read({ values, positionals }, io): Call {
    const { content, today, ...answers } = values as Record<string, string | undefined>;
    return { kind: kindIn(positionals), ...contentCall({ content, today }, io), answers };
  },
  async run(call, io) {
    const { kind } = call;
    const terminal = io.terminal();
    const answers = terminal ? await askForEntry(call, { terminal, tell: io.out }) : call.answers;
    const draft = draftEntry(kind, answers);
    if (draft.ok) return write(draft.file, call, io);
    io.err(`Nothing was written.\n\n${draft.faults.join('\n')}\n\n${usage(kind)}`);
    return 2;
  },
});
