import { parseArgs } from 'node:util';
import type { Problem } from '@/lib/rules/problem';
import { buildInputs } from './environment';
import { loadDirectory } from './load-directory';
import { formatGithub } from './report-github';
import { formatJson } from './report-json';
import { formatText } from './report-text';

const usage = `Usage: npm run content:check -- [--content DIR] [--format text|json|github] [--today DATE]

Tells every problem of a content folder. Exit code: 0 without errors (warnings are allowed),
1 with errors, 2 for a wrong call.`;

const formats: Record<string, (problems: readonly Problem[], folder: string) => string> = {
  text: formatText,
  json: formatJson,
  github: formatGithub,
};

interface Call {
  folder: string;
  today: string;
  format: (problems: readonly Problem[], folder: string) => string;
}

function readCall(): Call {
  const { values } = parseArgs({
    options: {
      content: { type: 'string' },
      format: { type: 'string', default: 'text' },
      today: { type: 'string' },
    },
  });
  const inputs = buildInputs(
    {
      CONTENT_DIR: values.content ?? process.env.CONTENT_DIR,
      BUILD_DATE: values.today ?? process.env.BUILD_DATE,
    },
    new Date(),
  );
  const format = formats[values.format];
  if (!format) throw new Error(`Found --format ${values.format}; expected text, json or github.`);
  return { folder: inputs.contentDir, today: inputs.today, format };
}

function main(): number {
  let call: Call;
  try {
    call = readCall();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return 2;
  }
  const result = loadDirectory(call.folder, call.today);
  console.log(call.format(result.problems, call.folder));
  return result.ok ? 0 : 1;
}

process.exitCode = main();
