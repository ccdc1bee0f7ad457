import { parseArgs } from 'node:util';
import { askForEntry } from '@/lib/content/new/ask';
import { draftEntry } from '@/lib/content/new/draft';
import type { EntryKind } from '@/lib/content/new/fields';
import { entries, entryKinds } from '@/lib/content/new/fields';
import { writeEntry } from '@/lib/content/new/write-entry';
import { buildInputs } from '@/lib/content/read/environment';
import { quotesFrom } from '@/lib/content/report/quote';
import { formatText } from '@/lib/content/report/text';

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
  if (kind === undefined) {
    const more = 'In a terminal it asks for everything. For the flags of a kind, add --help to it.';
    return [...words, '', more].join('\n');
  }
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
    const fault = `Found ${found}; expected one of ${entryKinds.join(', ')}.`;
    throw new Error(`${fault}\n\n${usage()}`);
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

async function main(): Promise<number> {
  if (process.argv.includes('--help')) {
    console.log(usage(entryKinds.find((kind) => process.argv.includes(kind))));
    return 0;
  }
  const call = readCall();
  const { kind, folder, today } = call;
  const answers = process.stdin.isTTY ? await askForEntry(call) : call.answers;
  const draft = draftEntry(kind, answers);
  if (!draft.ok) {
    console.error(`Nothing was written.\n\n${draft.faults.join('\n')}\n\n${usage(kind)}`);
    return 2;
  }
  const problems = writeEntry(folder, draft.file, today);
  console.log(`Wrote ${folder}/${draft.file.path}.`);
  if (problems.length > 0) {
    const quote = quotesFrom([draft.file]);
    console.log(`Still to do:\n\n${formatText(problems, { folder, quote })}`);
  }
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
