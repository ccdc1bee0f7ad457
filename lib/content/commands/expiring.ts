import { command } from '@/lib/content/cli/command';
import { contentCall, contentOptions } from '@/lib/content/cli/content-call';
import { reportExpiring } from '@/lib/content/diff/report-expiring';
import { loadDirectory } from '@/lib/content/load/load-directory';
import { formatText } from '@/lib/content/report/text';
import { sentenceOf } from '@/lib/rules/base/fault';

const usage = `Usage: npm run content:expiring -- [--days 30] [--content DIR] [--today DATE]

Lists in Markdown what stops being confirmed within so many days, and what already has. It prints
nothing when there is nothing to do. Exit code: 0 when the content could be loaded, 1 when not, 2
for a wrong call.`;

function daysIn(text: string): number {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw new Error(sentenceOf({ found: `--days ${text}`, expected: 'a whole number of days' }));
}

/** `npm run content:expiring` */
export const expiring = command({
  usage: () => usage,
  options: { ...contentOptions, days: { type: 'string', default: '30' } },
  read: ({ values }, io) => ({ ...contentCall(values, io), days: daysIn(values.days) }),
  run({ contentDir, today, days }, { out, err }) {
    const result = loadDirectory(contentDir, today);
    if (!result.ok) {
      err(formatText(result.problems));
      return 1;
    }
    const report = reportExpiring(result.directory, days);
    if (report !== '') out(report);
    return 0;
  },
});
