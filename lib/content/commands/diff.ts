import { parseArgs } from 'node:util';
import { reportChanges } from '@/lib/content/diff/report-changes';
import type { LoadResult } from '@/lib/content/load/load-directory';
import { loadReading } from '@/lib/content/load/load-directory';
import { writeEntry } from '@/lib/content/new/write-entry';
import { buildInputs } from '@/lib/content/read/environment';
import type { Reading } from '@/lib/content/read/read-folder';
import { readFolder } from '@/lib/content/read/read-folder';
import { readRevision } from '@/lib/content/read/read-revision';
import { codeSpan } from '@/lib/content/report/code-span';
import { countProblems } from '@/lib/content/report/count-problems';
import { quotesFrom } from '@/lib/content/report/quote';
import { formatText } from '@/lib/content/report/text';
import { formatJson } from '@/lib/domain/contribute/json-format';
import type { ChangeDraft } from '@/lib/domain/diff/missing-changelog-entries';
import { missingChangelogEntries } from '@/lib/domain/diff/missing-changelog-entries';

const usage = `Usage: npm run content:diff -- BASE [HEAD] [--write] [--content DIR] [--today DATE]

Tells what a change of the content means, in Markdown. BASE and HEAD are revisions of git; without
HEAD it is the folder as it is now: "-- HEAD" compares it with the last commit. --write puts what
visitors should be told of it into changes/, a file for each contact, dated today. Exit code: 0 when
both could be loaded (warnings are allowed),
1 when one could not, 2 for a wrong call.`;

interface Call {
  base: string;
  /** null: the folder as it is now. */
  head: string | null;
  folder: string;
  today: string;
  write: boolean;
}

function readCall(): Call {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      content: { type: 'string' },
      today: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const [base, head = null, ...more] = positionals;
  if (!base || more.length > 0) {
    throw new Error(`Found ${positionals.length} revisions; expected BASE, and HEAD if you like.`);
  }
  if (values.write && head !== null) {
    throw new Error('Found --write with HEAD; expected it for the folder as it is now.');
  }
  const inputs = buildInputs(
    {
      CONTENT_DIR: values.content ?? process.env.CONTENT_DIR,
      BUILD_DATE: values.today ?? process.env.BUILD_DATE,
    },
    new Date(),
  );
  return { base, head, folder: inputs.contentDir, today: inputs.today, write: values.write };
}

/** One side of the comparison: what was read of it, and what became of that. */
interface Side {
  name: string;
  reading: Reading;
  result: LoadResult;
}

function sideOf(revision: string | null, { folder, today }: Call): Side {
  const reading = revision === null ? readFolder(folder) : readRevision(revision, folder);
  return { name: revision ?? folder, reading, result: loadReading(reading, today) };
}

function unloaded({ name, reading, result: { problems } }: Side, folder: string): string {
  const { errors } = countProblems(problems);
  const report = formatText(
    problems.filter(({ severity }) => severity === 'error'),
    { folder, quote: quotesFrom(reading.files) },
  );
  // A fence longer than any that the report could quote.
  const fence = '`'.repeat(12);
  return `## ${codeSpan(name)} cannot be loaded: ${errors} errors\n\n${fence}\n${report}\n${fence}`;
}

/** Writes what visitors should be told; a file that exists stays as it is, and is told. */
function writeChanges(drafts: readonly ChangeDraft[], { folder, today }: Call): void {
  for (const { slug, data } of drafts) {
    const text = `${formatJson({ $schema: '../.schemas/changes.json', ...data })}\n`;
    try {
      writeEntry(folder, { path: `changes/${slug}.json`, text }, today);
      console.error(`Wrote ${folder}/changes/${slug}.json.`);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
  }
}

function main(): number {
  if (process.argv.includes('--help')) {
    console.log(usage);
    return 0;
  }
  let call: Call;
  try {
    call = readCall();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return 2;
  }
  const one = sideOf(call.base, call);
  const other = sideOf(call.head, call);
  if (one.result.ok && other.result.ok) {
    const [before, after] = [one.result.directory, other.result.directory];
    console.log(reportChanges(before, after));
    if (call.write) writeChanges(missingChangelogEntries(before, after), call);
    return 0;
  }
  const faults = [one, other]
    .filter(({ result }) => !result.ok)
    .map((side) => unloaded(side, call.folder));
  console.log(['# What this change means cannot be told', ...faults].join('\n\n'));
  return 1;
}

process.exitCode = main();
