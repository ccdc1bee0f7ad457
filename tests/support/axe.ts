import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const code = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What `code` puts into a page. */
interface Axe {
  run(context: Document, options: RunOptions): Promise<AxeResults>;
}

/**
 * What axe objects to on a page as it is shown: the rule, the element and what to mend, one text each.
 * The code of axe is sent to a page once, however often it is asked.
 */
export async function axeFaults(page: Page, options: RunOptions = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(code);
  return page.evaluate(
    async (given) => {
      const { axe } = window as unknown as { axe: Axe };
      const { violations } = await axe.run(document, given);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
      );
    },
    // All else that axe found in order is as long as the page, and nobody reads it.
    { ...options, resultTypes: ['violations' as const] },
  );
}
