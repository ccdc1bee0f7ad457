import type { Page } from '@playwright/test';
import { expect, test } from './site';

const fields = (page: Page) => page.getByRole('group', { name: 'Show what fits you' });
const field = (page: Page, name: string) => fields(page).getByRole('combobox', { name });
const status = (page: Page) => fields(page).getByRole('status');
const entry = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

async function shownAndTotal(page: Page): Promise<[shown: number, total: number]> {
  const [shown = 0, total = 0] =
    ((await status(page).textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
  return [shown, total];
}

test('the directory shows every channel until the visitor chooses', async ({ page, real }) => {
  await page.goto(`${real}/en/directory/`);
  const [shown, total] = await shownAndTotal(page);
  expect(shown).toBe(total);
  expect(total).toBeGreaterThan(80);
});

test('a country keeps its own lines and what serves the world, and leads to its page', async ({
  page,
  real,
}) => {
  await page.goto(`${real}/en/directory/`);
  await field(page, 'Country').selectOption({ label: 'Germany' });
  await expect(entry(page, 'General line, Germany')).toBeVisible();
  await expect(entry(page, 'Contact form')).toBeVisible();
  await expect(entry(page, 'General line, France')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Asia Pacific' })).toBeHidden();
  const [shown, total] = await shownAndTotal(page);
  expect(shown).toBe(total - 24);
  await page.getByRole('link', { name: 'What is confirmed in Germany?' }).click();
  await expect(page).toHaveURL(/\/en\/country\/de\/$/);
});

test('a country without any line hides the phone lines and the link to them', async ({
  page,
  real,
}) => {
  await page.goto(`${real}/en/directory/`);
  await field(page, 'Country').selectOption({ label: 'Iceland' });
  await expect(page.getByRole('heading', { name: 'Phone lines by region' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Phone lines by region' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Your country' })).toBeVisible();
});

test('a language keeps what is offered in it and what names no language', async ({
  page,
  real,
}) => {
  await page.goto(`${real}/en/directory/`);
  await field(page, 'Language').selectOption({ label: 'Thai' });
  await expect(entry(page, 'Data Protection Officer form')).toBeVisible();
  await expect(entry(page, 'General line, France')).toBeVisible();
  await expect(entry(page, 'Help page: Ad review')).toBeHidden();
  // Better a form in another language than none.
  await expect(entry(page, 'Contact form')).toBeVisible();
});

test('an audience keeps what is for it and what is for everyone', async ({ page, demo }) => {
  await page.goto(`${demo}/en/directory/`);
  const [, total] = await shownAndTotal(page);
  await field(page, 'You are').selectOption({ label: 'Freight and business customers' });
  expect(await shownAndTotal(page)).toEqual([total, total]);
  expect(await field(page, 'You are').getByRole('option').allTextContents()).toEqual([
    'Anybody',
    'Freight and business customers',
  ]);
});

test('the choice is kept on the device, and taken back by one button', async ({ page, real }) => {
  await page.goto(`${real}/en/directory/`);
  const [, total] = await shownAndTotal(page);
  await field(page, 'Country').selectOption({ label: 'Japan' });
  const [shown] = await shownAndTotal(page);
  expect(shown).toBeLessThan(total);
  await page.goto(`${real}/en/`);
  await page.goto(`${real}/en/directory/`);
  await expect(field(page, 'Country')).toHaveValue('JP');
  expect(await shownAndTotal(page)).toEqual([shown, total]);
  await fields(page).getByRole('button', { name: 'Show all' }).click();
  expect(await shownAndTotal(page)).toEqual([total, total]);
  await page.reload();
  await expect(field(page, 'Country')).toHaveValue('');
});

for (const [what, stored] of [
  ['a country that is not offered', '{"country":"XX","language":"tlh"}'],
  ['a broken text', '{"country":'],
  ['no choice', 'null'],
  ['markup', '{"country":"<img src=x onerror=alert(1)>"}'],
] as const) {
  test(`${what} on the device chooses nothing`, async ({ page, real }) => {
    await page.addInitScript((text) => localStorage.setItem('directory-filter', text), stored);
    await page.goto(`${real}/en/directory/`);
    const [shown, total] = await shownAndTotal(page);
    expect(shown).toBe(total);
    await expect(field(page, 'Country')).toHaveValue('');
  });
}

test('the filter works for a browser that keeps nothing', async ({ page, real }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('denied');
      },
    });
  });
  await page.goto(`${real}/en/directory/`);
  await field(page, 'Country').selectOption({ label: 'Japan' });
  await expect(entry(page, 'General line, Japan')).toBeVisible();
  await expect(entry(page, 'General line, France')).toBeHidden();
});

test('paper has the whole directory, whatever was chosen', async ({ page, real }) => {
  await page.goto(`${real}/en/directory/`);
  await field(page, 'Country').selectOption({ label: 'Japan' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(entry(page, 'General line, France')).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(entry(page, 'General line, France')).toBeHidden();
  await expect(field(page, 'Country')).toHaveValue('JP');
});

test('the filter is worked by keyboard', async ({ page, real }) => {
  await page.goto(`${real}/en/directory/`);
  await field(page, 'Country').focus();
  await page.keyboard.type('Jap');
  await expect(field(page, 'Country')).toHaveValue('JP');
  await page.keyboard.press('Tab');
  await expect(field(page, 'Language')).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all channels are listed, and no field pretends to work', async ({ page, real }) => {
    await page.goto(`${real}/en/directory/`);
    await expect(fields(page)).toBeHidden();
    await expect(entry(page, 'General line, Germany')).toBeVisible();
    await expect(entry(page, 'General line, Japan')).toBeVisible();
  });
});
