import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import type { CommandIo } from '@/lib/content/cli/command';
import { command } from '@/lib/content/cli/command';
import { contentCall, contentOptions } from '@/lib/content/cli/content-call';
import { fixFolder } from '@/lib/content/fix/fix-folder';
import { loadDirectory } from '@/lib/content/load/load-directory';
import type { BuildInputs } from '@/lib/content/read/environment';
import { readFolder } from '@/lib/content/read/read-folder';
import { formatGithub } from '@/lib/content/report/github';
import { formatJson } from '@/lib/content/report/json';
import { formatMarkdown } from '@/lib/content/report/markdown';
import { quotesFrom } from '@/lib/content/report/quote';
import { rulesPage } from '@/lib/content/report/rules-address';
import { formatText } from '@/lib/content/report/text';
import { sentenceOf } from '@/lib/rules/base/fault';
import type { Problem } from '@/lib/rules/base/problem';

const usage = `Usage: npm run content:check -- [--content DIR] [--format text|json|github] [--today DATE] [--fix]

Tells every problem of a content folder. --fix first mends what is safe: how a number is written, white
space at the ends of lines, the order of keys. Exit code: 0 without errors (warnings are allowed),
1 with errors, 2 for a wrong call.`;

const formats = ['text', 'json', 'github'] as const;

interface Call extends BuildInputs {
  format: (typeof formats)[number];
  fix: boolean;
}

type Environment = CommandIo['environment'];

function formatNamed(name: string): Call['format'] {
  const format = formats.find((known) => known === name);
  if (!format) {
    throw new Error(sentenceOf({ found: `--format ${name}`, expected: 'text, json or github' }));
  }
  return format;
}

/** The page of rules as it stands in the commit that is checked; its path outside of GitHub. */
function rulesAddress({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA }: Environment) {
  if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_SHA) return rulesPage;
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${GITHUB_SHA}/${rulesPage}`;
}

/** GitHub shows annotations where they point, and the summary of a step on a page of its own. */
function reportToGithub(
  problems: readonly Problem[],
  context: Parameters<typeof formatGithub>[1],
  environment: Environment,
): string {
  const { GITHUB_STEP_SUMMARY } = environment;
  if (GITHUB_STEP_SUMMARY) {
    const page = formatMarkdown(problems, { ...context, rulesAddress: rulesAddress(environment) });
    appendFileSync(GITHUB_STEP_SUMMARY, page);
  }
  return formatGithub(problems, context);
}

function report(
  { contentDir: folder, format }: Call,
  problems: readonly Problem[],
  environment: Environment,
): string {
  if (format === 'json') return formatJson(problems);
  const context = { folder, quote: quotesFrom(readFolder(folder).files) };
  if (format === 'text') return formatText(problems, context);
  return reportToGithub(problems, { ...context, token: randomUUID() }, environment);
}

/** `npm run content:check` */
export const check = command({
  usage: () => usage,
  options: {
    ...contentOptions,
    format: { type: 'string', default: 'text' },
    fix: { type: 'boolean', default: false },
  },
  read: ({ values }, io): Call => ({
    ...contentCall(values, io),
    format: formatNamed(values.format),
    fix: values.fix,
  }),
  run(call, { out, err, environment }) {
    if (call.fix) {
      const done = fixFolder(call.contentDir);
      const lines = done.length > 0 ? done : ['Nothing to mend without asking.'];
      err(`${lines.join('\n')}\n`);
    }
    const result = loadDirectory(call.contentDir, call.today);
    out(report(call, result.problems, environment));
    return result.ok ? 0 : 1;
  },
});
