import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DebuggedChromium, startDebuggedChromium } from '@/tests/support/debugged-chromium';
import {
  auditPage,
  type Category,
  categories,
  type LighthouseReport,
} from '@/tests/support/lighthouse';
import { type ServedByNginx, startNginx } from '@/tests/support/nginx';
import { type PageType, pageTypes } from '@/tests/support/page-types';
import { sites } from '@/tests/support/sites';

const pages: readonly PageType[] = ['home', 'directory', 'contact', 'question', 'outcome', 'faqs'];
/** Performance varies with the machine's load; the others do not. */
const least: Readonly<Record<Category, number>> = {
  performance: 99,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

let site: ServedByNginx;
let chromium: DebuggedChromium;
beforeAll(async () => {
  site = await startNginx(sites.real.out);
  chromium = await startDebuggedChromium();
});
afterAll(async () => {
  await chromium?.stop();
  await site?.stop();
});

describe.each(pages)('%s', (name) => {
  let report: LighthouseReport;
  beforeAll(async () => {
    const url = site.origin + pageTypes[name];
    report = await auditPage(url, chromium.port);
  });

  test.each(categories)('%s', (category) => {
    const failing = report.failing[category].join('\n');
    expect(report.scores[category], failing).toBeGreaterThanOrEqual(least[category]);
  });
});
