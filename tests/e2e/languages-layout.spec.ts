import type { Page } from '@playwright/test';
import { pseudoLocales } from '@/tests/languages/pseudo';
import { physicalRules } from './physical-rules';
import { expect, test } from './site';
import { textFaults } from './text-faults';

const pageTypes = [
  '',
  'directory/',
  'directory/europe/',
  'contact/uk-bookings/',
  'contact/us-refunds/',
  'contact/us-accounts/',
  'contact/de-freight/',
  'contact/contact-form/',
  'contact/app-change/',
  'contact/staff-duty-desk/',
  'country/gb/',
  'country/is/',
  'which-line/',
  'which-line/booking-or-ticket/',
  'which-line/fake-seller/',
  'which-line/map/',
  'faq/',
  'faq/gift-cards/',
  'guides/reach-a-person/',
  'hours/',
  'offline/',
  'claims/',
  'retired/',
  'retired/sydney-bookings-line/',
  'retired/false-refund-page/',
  'sources/',
  'sources/contact-europe/',
];

/** How far from the side where lines begin the text of an element stands, in pixels. */
async function distanceFromStart(page: Page, selector: string): Promise<number> {
  const element = page.locator(selector).first();
  return element.evaluate((shown) => {
    const range = document.createRange();
    range.selectNodeContents(shown);
    const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
    if (rects.length === 0) throw new Error('The element shows no text.');
    return document.documentElement.dir === 'rtl'
      ? innerWidth - Math.round(Math.max(...rects.map(({ right }) => right)))
      : Math.round(Math.min(...rects.map(({ left }) => left)));
  });
}

for (const locale of pseudoLocales) {
  test(`no text in ${locale} is cut off or sticks out on a phone of 320 pixels`, async ({
    page,
    demo,
  }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 640 });
    const offenders: string[] = [];
    for (const path of pageTypes) {
      const response = await page.goto(`${demo}/${locale}/${path}`);
      expect([path, response?.status()]).toEqual([path, 200]);
      const faults = await page.evaluate(textFaults);
      const width = await page.locator('html').evaluate((html) => html.scrollWidth);
      if (width > 320) faults.push(`The page is ${width} pixels wide.`);
      offenders.push(...faults.map((fault) => `${path}: ${fault}`));
    }
    expect(offenders).toEqual([]);
  });

  test(`each name in the picture of all questions stands in its box in ${locale}`, async ({
    page,
    demo,
  }) => {
    await page.goto(`${demo}/${locale}/which-line/map/`);
    const names = page.locator('svg text');
    const outside = await names.evaluateAll((texts) =>
      texts
        .filter((text) => {
          const box = text.previousElementSibling?.getBoundingClientRect();
          const { left, right } = text.getBoundingClientRect();
          return !box || left < box.left || right > box.right;
        })
        .map(({ textContent }) => textContent),
    );
    expect(await names.count()).toBeGreaterThan(10);
    expect(outside).toEqual([]);
  });
}

for (const [what, body] of [
  ['is cut off', '<p style="width: 50px; overflow: hidden; white-space: nowrap">far too long</p>'],
  ['is cut off below', '<p style="height: 20px; overflow: hidden">one<br>two<br>three</p>'],
  ['sticks out', '<div><p style="width: 50px; white-space: nowrap">far too long</p></div>'],
  ['is hidden at first', '<p hidden style="width: 50px; white-space: nowrap">far too long</p>'],
] as const) {
  test(`the search for such texts finds one that ${what}`, async ({ page }) => {
    await page.setContent(body);
    expect(await page.evaluate(textFaults)).not.toEqual([]);
    await page.setContent(body.replace(/ style="[^"]*"/, ''));
    expect(await page.evaluate(textFaults)).toEqual([]);
  });
}

test('pages from right to left are the mirror image of those from left to right', async ({
  page,
  demo,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  for (const [path, selector] of [
    ['', 'header a'],
    ['', 'h1'],
    ['', 'main section h2'],
    ['which-line/', 'main ul a'],
    ['faq/gift-cards/', 'main ul li'],
    ['contact/se-night-desk/', 'table th'],
    ['contact/se-night-desk/', 'dl dt'],
  ] as const) {
    await page.goto(`${demo}/en-XA/${path}`);
    const fromLeft = await distanceFromStart(page, selector);
    await page.goto(`${demo}/ar-XB/${path}`);
    const fromRight = await distanceFromStart(page, selector);
    expect([path, selector, fromRight]).toEqual([path, selector, fromLeft]);
  }
});

test('the skip link begins where lines begin', async ({ page, demo }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  const distances: number[] = [];
  for (const locale of pseudoLocales) {
    await page.goto(`${demo}/${locale}/`);
    await page.keyboard.press('Tab');
    distances.push(await distanceFromStart(page, 'a[href="#content"]:focus'));
  }
  expect(distances[1]).toBe(distances[0]);
});

test('no style sheet says left or right for one side only', async ({ page, demo }) => {
  await page.goto(`${demo}/ar-XB/`);
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  expect(await page.evaluate(physicalRules)).toEqual([]);
});

for (const [rule, isPhysical] of [
  ['p { margin-left: 1px }', true],
  ['p { padding: 0 1px 0 0 }', true],
  ['@media screen { p { left: 0 } }', true],
  ['@layer utilities { p { text-align: right } }', true],
  ['p { border-left: 1px solid }', true],
  ['p { padding-left: calc(var(--spacing) * 2) }', true],
  ['p { border-top-left-radius: 4px }', true],
  ['p { float: left }', true],
  ['p { margin: 0 1px; inset: 0; padding-inline-start: 1px; text-align: start }', false],
] as const) {
  test(`"${rule}" ${isPhysical ? 'is' : 'is not'} for one side only`, async ({ page }) => {
    await page.setContent(`<style>${rule}</style>`);
    expect((await page.evaluate(physicalRules)).length > 0).toBe(isPhysical);
  });
}
