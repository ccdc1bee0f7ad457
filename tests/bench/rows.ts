import type { Browser } from '@playwright/test';
import { startDebuggedChromium } from '@/tests/support/debugged-chromium';
import { auditPage } from '@/tests/support/lighthouse';
import { isUnlisted } from '@/tests/support/page-robots';
import { type PageType, pageTypes } from '@/tests/support/page-types';
import { measure } from './slow-phone';
import type { Measured, Row } from './table';

const names = Object.keys(pageTypes) as PageType[];
/** The plain export is audited on these only, to save time. */
const audited = new Set(['home', 'directory', 'contact', 'question', 'outcome', 'faq']);

/** Where the two sites are. */
export interface Origins {
  finished: string;
  plain: string;
}

async function measured(browser: Browser, url: string): Promise<Measured> {
  const unlisted = isUnlisted(await (await fetch(url)).text());
  return { url, visit: await measure(browser, url), unlisted };
}

/** Visits every page of both sites in turn, so that the machine's load falls on both alike. */
export async function visitAll(browser: Browser, { finished, plain }: Origins): Promise<Row[]> {
  const rows: Row[] = [];
  for (const name of names) {
    console.error(`Visiting: ${name}`);
    const path = pageTypes[name];
    rows.push({
      name,
      finished: await measured(browser, finished + path),
      plain: await measured(browser, plain + path),
    });
  }
  return rows;
}

async function auditOne(one: Measured, port: number): Promise<void> {
  console.error(`Auditing: ${one.url}`);
  one.lighthouse = await auditPage(one.url, port);
  for (const audit of Object.values(one.lighthouse.failing).flat()) console.error(`  ${audit}`);
}

/** Puts Lighthouse's reports beside the visits; tells what fails on the terminal. */
export async function auditAll(rows: readonly Row[]): Promise<void> {
  const { port, stop } = await startDebuggedChromium();
  try {
    for (const { name, finished, plain } of rows) {
      await auditOne(finished, port);
      if (audited.has(name)) await auditOne(plain, port);
    }
  } finally {
    await stop();
  }
}
