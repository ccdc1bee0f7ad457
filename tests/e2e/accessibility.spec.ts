import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pageTypes } from '@/tests/support/page-types';
import { expect, test } from './site';

const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** How people look at a page, and the rules that can tell another result than in light colours. */
const looks = {
  light: { settings: { colorScheme: 'light' }, rules: null },
  dark: { settings: { colorScheme: 'dark' }, rules: ['color-contrast', 'link-in-text-block'] },
  'forced colours': {
    settings: { forcedColors: 'active' },
    rules: ['color-contrast', 'link-in-text-block'],
  },
  '320 pixels': {
    settings: { viewport: { width: 320, height: 640 } },
    rules: ['target-size', 'scrollable-region-focusable'],
  },
  'text of twice the size on a phone': {
    settings: { viewport: { width: 360, height: 740 } },
    rules: ['target-size', 'scrollable-region-focusable'],
  },
} as const;

async function violationsOf(page: Page, rules: readonly string[] | null): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules === null
    ? axe.withTags(everyRule)
    : axe.withRules([...rules])
  ).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** One page of each type, and the pages of the demo that show confirmed lines. */
function addresses(real: string, demo: string): string[] {
  return [
    ...Object.values(pageTypes).map((path) => real + path),
    `${demo}/en/contact/uk-bookings/`,
    `${demo}/en/hours/`,
    `${demo}/en/retired/false-refund-page/`,
  ];
}

for (const [look, { settings, rules }] of Object.entries(looks)) {
  test.describe(`in ${look}`, () => {
    test.use(settings);

    // One page after the other in one window: opening a window takes longer than the look.
    test('no page has anything that axe objects to, or scrolls sideways', async ({
      page,
      real,
      demo,
    }) => {
      test.setTimeout(180_000);
      const found: Record<string, unknown> = {};
      for (const address of addresses(real, demo)) {
        await page.goto(address);
        if (look === 'text of twice the size on a phone') {
          await page.evaluate(() => {
            document.documentElement.style.fontSize = '200%';
          });
        }
        const violations = await violationsOf(page, rules);
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth > innerWidth,
        );
        if (violations.length > 0 || sideways) found[address] = { violations, sideways };
      }
      expect(found).toEqual({});
    });
  });
}
