import type { Page } from '@playwright/test';
import { expect, test } from './site';

/** The number of sheets that a page takes on A4. */
async function sheets(page: Page): Promise<number> {
  const bytes = await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm' } });
  return bytes.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}

test('a confirmed line fits on one sheet, with its number, its day and its address', async ({
  page,
  demo,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${demo}/en/contact/uk-bookings/`);
  await expect(page.getByText(/^State of 23 November 2026\./)).toBeVisible();
  await expect(page.getByText(/\/en\/contact\/uk-bookings\/ before you use it/)).toBeVisible();
  await expect(page.getByRole('link', { name: /\+44 20 7946/ })).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  expect(await sheets(page)).toBe(1);
});

test('a reported number is not on paper', async ({ page, real }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${real}/en/contact/gb-general/`);
  await expect(page.getByText('+44 20 3865 9988')).toBeHidden();
  expect(await sheets(page)).toBe(1);
});

test('the whole directory prints with its day, without fields and countries', async ({
  page,
  real,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${real}/en/directory/`);
  await expect(page.getByText(/^State of 23 November 2026\./)).toBeVisible();
  await expect(page.getByRole('group', { name: 'Show what fits you' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Your country' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Help page: Ad review' })).toBeVisible();
  await expect(
    page.getByText('https://help.pinterest.com').filter({ visible: true }).first(),
  ).toBeVisible();
  const count = await sheets(page);
  expect(count).toBeGreaterThan(1);
  expect(count).toBeLessThanOrEqual(8);
});
