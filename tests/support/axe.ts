import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import axe from 'axe-core';

/**
 * What axe objects to on a page as it is shown: the rule, the element and what to mend, one text each.
 * The code of axe is sent to a page once, however often it is asked.
 */
export async function axeFaults(page: Page, options: RunOptions = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async (given) => {
      const { axe: loaded } = window as unknown as { axe: typeof axe };
      const { violations } = await loaded.run(document, given);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
      );
    },
    // All else that axe found in order is as long as the page, and nobody reads it.
    { ...options, resultTypes: ['violations' as const] },
  );
}
