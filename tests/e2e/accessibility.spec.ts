import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pageTypes } from '@/tests/support/page-types';
import { expect, test } from './site';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** How people look at a page, by what they have set on their device. */
const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  '320 pixels': { viewport: { width: 320, height: 640 } },
  'text of twice the size on a phone': { viewport: { width: 360, height: 740 } },
} as const;

for (const [look, settings] of Object.entries(looks)) {
  test.describe(`in ${look}`, () => {
    test.use(settings);

    for (const [name, path] of Object.entries(pageTypes)) {
      test(`${name} has nothing that axe objects to`, async ({ page, real }) => {
        await page.goto(real + path);
        if (look === 'text of twice the size on a phone') {
          await page.evaluate(() => {
            document.documentElement.style.fontSize = '200%';
          });
        }
        expect(await violationsOf(page)).toEqual([]);
        const [width, inner] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          innerWidth,
        ]);
        expect(width).toBeLessThanOrEqual(inner ?? 0);
      });
    }

    test('a confirmed line of the demo has nothing that axe objects to', async ({ page, demo }) => {
      await page.goto(`${demo}/en/contact/uk-bookings/`);
      expect(await violationsOf(page)).toEqual([]);
    });

    test('the weeks of confirmed lines have nothing that axe objects to', async ({
      page,
      demo,
    }) => {
      await page.goto(`${demo}/en/hours/`);
      expect(await violationsOf(page)).toEqual([]);
    });
  });
}
