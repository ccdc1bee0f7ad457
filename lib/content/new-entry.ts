import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { buildInputs } from './environment';
import type { Answers } from './new-entry-draft';
import { answerFault, draftEntry, fieldsFor } from './new-entry-draft';
import type { EntryKind, Field } from './new-entry-fields';
import { entries, entryKinds } from './new-entry-fields';
import { formatText } from './report-text';
import { writeEntry } from './write-entry';

interface Call {
  kind: EntryKind;
  folder: string;
  today: string;
  answers: Record<string, string | undefined>;
}

const keys = new Set(Object.values(entries).flatMap(({ fields }) => fields.map(({ key }) => key)));

function usage(kind?: EntryKind): string {
  const words = [
    'Usage: npm run content:new -- contact|faq|outcome|source [--content DIR] [flags]',
  ];
  if (kind === undefined) return words.join('\n');
  const lines = entries[kind].fields.map(({ key, ask }) => `  --${key}  ${ask}`);
  const body = kind === 'faq' || kind === 'outcome' ? ['  --body  The text, in Markdown.'] : [];
  return [...words, '', '  --slug  Name of the file without its ending.', ...lines, ...body].join(
    '\n',
  );
}

function readCall(): Call {
  const text = { type: 'string' } as const;
  const flags = [...keys, 'slug', 'body', 'content', 'today'].map((key) => [key, text] as const);
  const { values, positionals } = parseArgs({
    options: Object.fromEntries(flags),
    allowPositionals: true,
  });
  const kind = entryKinds.find((known) => known === positionals[0]);
  if (kind === undefined || positionals.length > 1) {
    const found = positionals.join(' ') || 'nothing';
    throw new Error(`Found ${found}; expected one of ${entryKinds.join(', ')}.\n\n${usage()}`);
  }
  const { content, today, ...answers } = values as Record<string, string | undefined>;
  const inputs = buildInputs(
    {
      CONTENT_DIR: content ?? process.env.CONTENT_DIR,
      BUILD_DATE: today ?? process.env.BUILD_DATE,
    },
    new Date(),
  );
  return { kind, folder: inputs.contentDir, today: inputs.today, answers };
}

function asked({ ask }: Field): string {
  return ask.endsWith('?') ? ask : `${ask}:`;
}

/** Asks for everything that no flag gave; the kind comes first, because questions depend on it. */
async function ask({ kind, answers }: Call): Promise<Answers> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const told: Record<string, string | undefined> = { ...answers };
  try {
    told.slug ??= await terminal.question('Name of the file, such as "us-general": ');
    for (const { key } of entries[kind].fields) {
      const field = fieldsFor(kind, told).find((known) => known.key === key);
      while (field !== undefined && told[key] === undefined) {
        const answer = await terminal.question(`${asked(field)} `);
        const fault = answerFault(kind, field, { ...told, [key]: answer });
        if (fault === null) told[key] = answer;
        else console.log(fault);
      }
    }
    if (kind === 'faq' || kind === 'outcome') {
      told.body ??= await terminal.question('The first paragraph of the text: ');
    }
  } finally {
    terminal.close();
  }
  return told;
}

async function main(): Promise<number> {
  const call = readCall();
  const { kind, folder, today } = call;
  const answers = process.stdin.isTTY ? await ask(call) : call.answers;
  const draft = draftEntry(kind, answers);
  if (!draft.ok) {
    console.error(`Nothing was written.\n\n${draft.faults.join('\n')}\n\n${usage(kind)}`);
    return 2;
  }
  const problems = writeEntry(folder, draft.file, today);
  console.log(`Wrote ${folder}/${draft.file.path}.`);
  if (problems.length > 0) console.log(`Still to do:\n\n${formatText(problems, { folder })}`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
