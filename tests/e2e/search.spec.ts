import type { Page } from '@playwright/test';
import { expect, onSiteError, test } from './site';

const field = (page: Page) => page.getByRole('main').getByRole('searchbox');
const results = (page: Page) => page.getByRole('list', { name: 'What fits' }).getByRole('link');
const status = (page: Page) => page.getByRole('main').getByRole('status');

async function search(page: Page, words: string): Promise<void> {
  await field(page).fill(words);
}

test('a problem in own words leads to its outcome, best first', async ({ page, real }) => {
  await page.goto(`${real}/en/search/`);
  await search(page, 'sombody hakced my acount');
  await expect(results(page).first()).toHaveText(/Someone got into my account/);
  expect(await results(page).count()).toBeGreaterThanOrEqual(3);
  await results(page).first().click();
  await expect(page).toHaveURL(`${real}/en/which-line/hacked-account/`);
});

test('the field of the first page does the same', async ({ page, real }) => {
  await page.goto(`${real}/`);
  await search(page, 'i was charged twice');
  await expect(results(page).first()).toHaveText(/charged/);
  await search(page, '');
  await expect(results(page)).toHaveCount(0);
});

test('what is typed before the search is loaded is searched when it is', async ({ page, real }) => {
  await page.route('**/search/index.json', async (route) => {
    await new Promise((done) => setTimeout(done, 500));
    await route.continue();
  });
  await page.goto(`${real}/en/search/`);
  await field(page).pressSequentially('my board is gone');
  await expect(results(page).first()).toHaveText(/board/i);
});

test('words that say little are called unsure, and still have three results and the questions', async ({
  page,
  real,
}) => {
  await page.goto(`${real}/en/search/`);
  await search(page, 'qwxz vbnm');
  await expect(
    page.getByText('We are not sure what you mean. These come closest.', { exact: true }),
  ).toBeVisible();
  expect(await results(page).count()).toBeGreaterThanOrEqual(3);
  await page.getByRole('link', { name: 'Answer a few questions instead' }).click();
  await expect(page).toHaveURL(`${real}/en/which-line/`);
});

test('a number, an address or a link leads to the check and is not repeated', async ({
  page,
  real,
}) => {
  await page.goto(`${real}/en/search/`);
  for (const value of ['+1 866 724 1888', 'help@example.com', 'https://pinterest.example/x']) {
    await search(page, value);
    await expect(results(page)).toHaveText([/Check a number, an address or a link/]);
    expect(await page.locator('main').textContent()).not.toContain(value);
  }
  await results(page).first().click();
  await expect(page).toHaveURL(`${real}/en/check/`);
});

test('a country leads to its page, and a reported line says that it is not confirmed', async ({
  page,
  real,
}) => {
  await page.goto(`${real}/en/search/`);
  await search(page, 'support number for germany');
  await expect(results(page).filter({ hasText: /^Germany/ })).toHaveAttribute(
    'href',
    '/en/country/de/',
  );
  const line = results(page).and(page.locator('[href="/en/contact/de-general/"]'));
  await expect(line).toContainText('not confirmed');
});

test('the keyboard is enough: arrows lead through the list, Enter to the first result', async ({
  page,
  real,
}) => {
  await page.goto(`${real}/en/search/`);
  await field(page).focus();
  await page.keyboard.type('refund');
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(results(page).nth(0)).toBeFocused();
});

test('the number of results is spoken once, after a pause', async ({ page, real }) => {
  // The page's time stands still while the words are typed, so that no slow key counts as a pause.
  await page.clock.install({ time: '2026-11-23T12:00:00Z' });
  await page.goto(`${real}/en/search/`);
  await page.clock.pauseAt('2026-11-23T12:30:00Z');
  await status(page).evaluate((element) => {
    const said: string[] = [];
    new MutationObserver(() => said.push(element.textContent ?? '')).observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    Object.assign(window, { said });
  });
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  await field(page).pressSequentially('i want a refund', { delay: 20 });
  await expect(results(page).first()).toBeVisible();
  expect(await said()).toEqual([]);
  await page.clock.runFor(5_000);
  expect(await said()).toEqual([expect.stringMatching(/^\d+ results\.$/)]);
});

test('nothing is loaded before the field is used, and nothing leaves the device', async ({
  page,
  real,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${real}/`);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /search-results|index\.json/.test(url))).toEqual([]);
  await field(page).focus();
  await expect
    .poll(() => asked.filter((url) => /search-results|index\.json/.test(url)).length)
    .toBe(2);
  const before = asked.length;
  await search(page, 'secret words');
  await expect(results(page).first()).toBeVisible();
  expect(asked.slice(before)).toEqual([]);
  expect(page.url()).toBe(`${real}/`);
});

test('an address with a query fills nothing in', async ({ page, real }) => {
  await page.goto(`${real}/en/search/?q=hacked#hacked`);
  await field(page).focus();
  await expect(field(page)).toHaveValue('');
  await expect(results(page)).toHaveCount(0);
});

test('hostile texts make no markup, no echo and no hang', async ({ page, real }) => {
  const faults: string[] = [];
  onSiteError(page, (message) => faults.push(message));
  page.on('dialog', (dialog) => {
    faults.push(dialog.message());
    dialog.dismiss();
  });
  await page.goto(`${real}/en/search/`);
  await search(page, 'refund');
  await expect(results(page).first()).toBeVisible();
  const hostile = [
    'zebra '.repeat(1600),
    'q'.repeat(10_000),
    '😀🎉😀',
    '12345678901234567890',
    'لا أستطيع \u202e تسجيل',
    '<img src=x onerror=alert(1)><b>zebra</b>',
    '{slug}',
  ];
  for (const text of hostile) {
    const start = Date.now();
    await search(page, text);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(Date.now() - start).toBeLessThan(2000);
    const shown = await page.locator('main').textContent();
    for (const word of ['zebra', 'qqqq', '😀', '1234567', 'أستطيع'])
      expect(shown).not.toContain(word);
    expect(await page.locator('main img, main b').count()).toBe(0);
  }
  expect(faults).toEqual([]);
});

test('a search that cannot be loaded says so', async ({ page, real }) => {
  await page.route('**/search/index.json', (route) => route.abort());
  await page.goto(`${real}/en/search/`);
  await field(page).focus();
  await expect(status(page)).toContainText('could not be loaded');
});

test('the made-up directory is searched by its own words', async ({ page, demo }) => {
  await page.goto(`${demo}/en/search/`);
  await search(page, 'my boat was called off');
  await expect(results(page).first()).toHaveText(/late, cancelled or missed/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the list of all problems stands in place of the field', async ({ page, real }) => {
    for (const path of ['/en/search/', '/']) {
      await page.goto(`${real}${path}`);
      await expect(field(page)).toBeHidden();
      await page.getByRole('link', { name: 'All problems in one list' }).click();
      await expect(page).toHaveURL(`${real}/en/which-line/#all`);
    }
  });
});

test.describe('without a connection', () => {
  test.use({ serviceWorkers: 'allow' });
  test('the search works once the pages are saved', async ({ page, context, real }) => {
    test.setTimeout(120_000);
    await page.goto(`${real}/en/`);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
    await context.setOffline(true);
    await page.goto(`${real}/en/search/`);
    await search(page, 'my board is gone');
    await expect(results(page).first()).toHaveText(/board/i);
  });
});
