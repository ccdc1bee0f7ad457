import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fixFolder } from '@/lib/content/fix/fix-folder';
import { loadDirectory } from '@/lib/content/load/load-directory';
import { buildInputs } from '@/lib/content/read/environment';
import { readFolder } from '@/lib/content/read/read-folder';
import { formatGithub } from '@/lib/content/report/github';
import { formatJson } from '@/lib/content/report/json';
import { formatMarkdown } from '@/lib/content/report/markdown';
import { quotesFrom } from '@/lib/content/report/quote';
import { formatText } from '@/lib/content/report/text';
import { rulesPage } from '@/lib/content/report/told-problem';
import type { Problem } from '@/lib/rules/base/problem';

const usage = `Usage: npm run content:check -- [--content DIR] [--format text|json|github] [--today DATE] [--fix]

Tells every problem of a content folder. --fix first mends what is safe: how a number is written, white
space at the ends of lines, the order of keys. Exit code: 0 without errors (warnings are allowed),
1 with errors, 2 for a wrong call.`;

const formats = ['text', 'json', 'github'] as const;

interface Call {
  folder: string;
  today: string;
  format: (typeof formats)[number];
  fix: boolean;
}

function readCall(): Call {
  const { values } = parseArgs({
    options: {
      content: { type: 'string' },
      format: { type: 'string', default: 'text' },
      today: { type: 'string' },
      fix: { type: 'boolean', default: false },
    },
  });
  const inputs = buildInputs(
    {
      CONTENT_DIR: values.content ?? process.env.CONTENT_DIR,
      BUILD_DATE: values.today ?? process.env.BUILD_DATE,
    },
    new Date(),
  );
  const format = formats.find((known) => known === values.format);
  if (!format) throw new Error(`Found --format ${values.format}; expected text, json or github.`);
  return { folder: inputs.contentDir, today: inputs.today, format, fix: values.fix };
}

/** The page of rules as it stands in the commit that is checked; its path outside of GitHub. */
function rulesAddress({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA }: NodeJS.ProcessEnv) {
  if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_SHA) return rulesPage;
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${GITHUB_SHA}/${rulesPage}`;
}

function report({ folder, format }: Call, problems: readonly Problem[]): string {
  if (format === 'json') return formatJson(problems);
  const context = { folder, quote: quotesFrom(readFolder(folder).files) };
  if (format === 'text') return formatText(problems, context);
  const { GITHUB_STEP_SUMMARY } = process.env;
  if (GITHUB_STEP_SUMMARY) {
    const address = rulesAddress(process.env);
    appendFileSync(
      GITHUB_STEP_SUMMARY,
      formatMarkdown(problems, { ...context, rulesAddress: address }),
    );
  }
  return formatGithub(problems, { ...context, token: randomUUID() });
}

/** On the other stream: a program that reads the report must find nothing else in it. */
function tellFixes(done: readonly string[]): void {
  const lines = done.length > 0 ? done : ['Nothing to mend without asking.'];
  console.error(`${lines.join('\n')}\n`);
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
  if (call.fix) tellFixes(fixFolder(call.folder));
  const result = loadDirectory(call.folder, call.today);
  console.log(report(call, result.problems));
  return result.ok ? 0 : 1;
}

process.exitCode = main();
