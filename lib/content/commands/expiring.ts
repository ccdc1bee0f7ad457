import { parseArgs } from 'node:util';
import { reportExpiring } from '@/lib/content/diff/report-expiring';
import { loadDirectory } from '@/lib/content/load/load-directory';
import { buildInputs } from '@/lib/content/read/environment';
import { formatText } from '@/lib/content/report/text';

const usage = `Usage: npm run content:expiring -- [--days 30] [--content DIR] [--today DATE]

Lists in Markdown what stops being confirmed within so many days, and what already has. It prints
nothing when there is nothing to do. Exit code: 0 when the content could be loaded, 1 when not, 2
for a wrong call.`;

interface Call {
  folder: string;
  today: string;
  days: number;
}

function readCall(): Call {
  const { values } = parseArgs({
    options: {
      content: { type: 'string' },
      days: { type: 'string', default: '30' },
      today: { type: 'string' },
    },
  });
  if (!/^\d{1,4}$/.test(values.days)) {
    throw new Error(`Found --days ${values.days}; expected a whole number of days.`);
  }
  const { contentDir, today } = buildInputs(
    {
      CONTENT_DIR: values.content ?? process.env.CONTENT_DIR,
      BUILD_DATE: values.today ?? process.env.BUILD_DATE,
    },
    new Date(),
  );
  return { folder: contentDir, today, days: Number(values.days) };
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
  const result = loadDirectory(call.folder, call.today);
  if (!result.ok) {
    console.error(formatText(result.problems));
    return 1;
  }
  const report = reportExpiring(result.directory, call.days);
  if (report !== '') console.log(report);
  return 0;
}

process.exitCode = main();
