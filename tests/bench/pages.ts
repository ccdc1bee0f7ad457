import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { calendarDateSchema } from '@/lib/schema/parts/calendar-date';
import { chromiumArguments, ensureChromium } from '@/tests/support/chromium';
import { auditAll, type Origins, visitAll } from './rows';
import { serveBoth } from './sites';
import { type Row, scoreTable, trafficTable } from './table';

const output = 'tests/bench/pages.md';

/** `--date YYYY-MM-DD`, default today in UTC. Throws on what is no day. */
function runDate(): string {
  const { values } = parseArgs({ options: { date: { type: 'string' } } });
  return calendarDateSchema.parse(values.date ?? new Date().toISOString().slice(0, 10));
}

/** The whole report, as Markdown. */
function report(rows: readonly Row[], date: string, chromiumVersion: string): string {
  return `# What the pages weigh, and how fast they are

Run on ${date} with Node ${process.versions.node} and Chromium ${chromiumVersion} by
\`npm run bench:pages\`.

How to read it: each cell is finished site / plain Next export of the same content, the median of
five visits with an empty cache on a slow phone (latency 400 ms, 50 kB/s, processor 6 times slower);
kB are 1,000 bytes of compressed bodies.

${trafficTable(rows)}

Lighthouse 12.8, mobile, from 0 to 100; performance is the median of five runs. \`*\`: the page asks
not to be indexed, which Lighthouse counts as a fault of SEO. \`-\`: not measured.

${scoreTable(rows)}
`;
}

function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });
}

/** Visits both sites, then audits them; what is measured is written after either. */
async function measureBoth(origins: Origins, date: string): Promise<string> {
  const browser = await launch();
  const version = browser.version();
  const rows = await visitAll(browser, origins).finally(() => browser.close());
  writeFileSync(output, report(rows, date, version));
  await auditAll(rows);
  const text = report(rows, date, version);
  writeFileSync(output, text);
  return text;
}

async function main(): Promise<void> {
  const date = runDate();
  const { finished, plain } = await serveBoth();
  try {
    console.log(await measureBoth({ finished: finished.origin, plain: plain.origin }, date));
  } finally {
    await Promise.all([finished.close(), plain.close()]);
  }
}

await main();
