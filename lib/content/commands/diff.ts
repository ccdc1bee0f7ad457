import type { CommandIo } from '@/lib/content/cli/command';
import { command, messageOf } from '@/lib/content/cli/command';
import { contentCall, contentOptions } from '@/lib/content/cli/content-call';
import { reportChanges } from '@/lib/content/diff/report-changes';
import type { LoadResult } from '@/lib/content/load/load-directory';
import { loadReading } from '@/lib/content/load/load-directory';
import { writeEntry } from '@/lib/content/new/write-entry';
import type { BuildInputs } from '@/lib/content/read/environment';
import type { Reading } from '@/lib/content/read/read-folder';
import { readFolder } from '@/lib/content/read/read-folder';
import { readRevision } from '@/lib/content/read/read-revision';
import { countProblems } from '@/lib/content/report/count-problems';
import { codeBlock, codeSpan } from '@/lib/content/report/markdown-text';
import { quotesFrom } from '@/lib/content/report/quote';
import { formatText } from '@/lib/content/report/text';
import { jsonEntry } from '@/lib/domain/contribute/entry-file';
import type { ChangeDraft } from '@/lib/domain/diff/missing-changelog-entries';
import { missingChangelogEntries } from '@/lib/domain/diff/missing-changelog-entries';
import { sentenceOf } from '@/lib/rules/base/fault';

const usage = `Usage: npm run content:diff -- BASE [HEAD] [--write] [--content DIR] [--today DATE]

Tells what a change of the content means, in Markdown. BASE and HEAD are revisions of git; without
HEAD it is the folder as it is now: "-- HEAD" compares it with the last commit. --write puts what
visitors should be told of it into changes/, a file for each contact, dated today. Exit code: 0 when
both could be loaded (warnings are allowed),
1 when one could not, 2 for a wrong call.`;

interface Call extends BuildInputs {
  base: string;
  /** null: the folder as it is now. */
  head: string | null;
  write: boolean;
}

function revisionsIn(positionals: readonly string[]): Pick<Call, 'base' | 'head'> {
  const [base, head = null, ...more] = positionals;
  if (base && more.length === 0) return { base, head };
  const found = `${positionals.length} revisions`;
  throw new Error(sentenceOf({ found, expected: 'BASE, and HEAD if you like' }));
}

/** One side of the comparison: what was read of it, and what became of that. */
interface Side {
  name: string;
  reading: Reading;
  result: LoadResult;
}

function sideOf(revision: string | null, { contentDir: folder, today }: Call): Side {
  const reading = revision === null ? readFolder(folder) : readRevision(revision, folder);
  return { name: revision ?? folder, reading, result: loadReading(reading, today) };
}

function unloaded({ name, reading, result: { problems } }: Side, folder: string): string {
  const { errors } = countProblems(problems);
  const report = formatText(
    problems.filter(({ severity }) => severity === 'error'),
    { folder, quote: quotesFrom(reading.files) },
  );
  const block = codeBlock(report.split('\n'), 'text');
  return `## ${codeSpan(name)} cannot be loaded: ${errors} errors\n\n${block}`;
}

/** Writes what visitors should be told; a file that exists stays as it is, and is told. */
function writeChanges(
  drafts: readonly ChangeDraft[],
  { contentDir: folder, today }: Call,
  { err }: CommandIo,
): void {
  for (const { slug, data } of drafts) {
    const file = jsonEntry('changes', slug, data);
    try {
      writeEntry(folder, file, today);
      err(`Wrote ${folder}/${file.path}.`);
    } catch (error) {
      err(messageOf(error));
    }
  }
}

/** `npm run content:diff` */
export const diff = command({
  usage: () => usage,
  options: { ...contentOptions, write: { type: 'boolean', default: false } },
  allowPositionals: true,
  read({ values, positionals }, io): Call {
    const revisions = revisionsIn(positionals);
    if (values.write && revisions.head !== null) {
      throw new Error(
        sentenceOf({ found: '--write with HEAD', expected: 'it for the folder as it is now' }),
      );
    }
    return { ...contentCall(values, io), ...revisions, write: values.write };
  },
  run(call, io) {
    const [one, other] = [sideOf(call.base, call), sideOf(call.head, call)];
    if (one.result.ok && other.result.ok) {
      const [before, after] = [one.result.directory, other.result.directory];
      io.out(reportChanges(before, after));
      if (call.write) writeChanges(missingChangelogEntries(before, after), call, io);
      return 0;
    }
    const faults = [one, other]
      .filter(({ result }) => !result.ok)
      .map((side) => unloaded(side, call.contentDir));
    io.out(['# What this change means cannot be told', ...faults].join('\n\n'));
    return 1;
  },
});
