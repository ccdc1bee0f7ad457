import type { Page } from '@playwright/test';
import { axeFaults } from '@/tests/support/axe';
import { pageTypes } from '@/tests/support/page-types';
import { expect, test } from './site';

const everyRule = {
  type: 'tag' as const,
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

interface Look {
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  width?: number;
  /** The size of text, as a share of the usual one. */
  text?: string;
  /** The rules that can tell another result than in light colours; null: all of them. */
  rules: readonly string[] | null;
}

const colours = ['color-contrast', 'link-in-text-block'];
const room = ['target-size', 'scrollable-region-focusable'];

/** How people look at a page. */
const looks: Record<string, Look> = {
  'in light': { rules: null },
  'in dark': { colorScheme: 'dark', rules: colours },
  'in forced colours': { forcedColors: 'active', rules: colours },
  'on 320 pixels': { width: 320, rules: room },
  'with text of twice the size on a phone': { width: 360, text: '200%', rules: room },
};

async function show(page: Page, look: Look): Promise<void> {
  const { colorScheme = 'light', forcedColors = 'none', width = 1280, text = '' } = look;
  await page.emulateMedia({ colorScheme, forcedColors });
  await page.setViewportSize({ width, height: 740 });
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = size;
  }, text);
}

/** What is wrong with the page of an address, by look. */
async function faultsOf(page: Page, address: string): Promise<Record<string, unknown>> {
  await page.goto(address);
  const found: Record<string, unknown> = {};
  for (const [name, look] of Object.entries(looks)) {
    await show(page, look);
    const { rules } = look;
    const runOnly = rules === null ? everyRule : { type: 'rule' as const, values: [...rules] };
    const violations = await axeFaults(page, { runOnly });
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    if (violations.length > 0 || sideways) found[`${address} ${name}`] = { violations, sideways };
  }
  return found;
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

// A few tests for two workers, and one page after the other in one window: opening a window takes
// longer than the look.
const shares = 4;
for (let share = 0; share < shares; share += 1) {
  test(`no page of share ${share + 1} has anything that axe objects to, or scrolls sideways`, async ({
    page,
    real,
    demo,
  }) => {
    test.setTimeout(180_000);
    const found: Record<string, unknown> = {};
    const own = addresses(real, demo).filter((_, index) => index % shares === share);
    expect(own.length).toBeGreaterThan(5);
    for (const address of own) Object.assign(found, await faultsOf(page, address));
    expect(found).toEqual({});
  });
}
