import { expect, test } from './site';

test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

test('a visitor without JavaScript browses from the first page to a reported line and to what works', async ({
  page,
  real,
}) => {
  await page.goto(`${real}/`);
  await expect(page.getByRole('heading', { name: 'No confirmed phone line' })).toBeVisible();
  await page.getByRole('link', { name: 'All channels' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All support channels');
  await page.getByRole('link', { name: 'Europe', exact: true }).click();
  await page.getByRole('link', { name: 'General line, United Kingdom' }).click();
  await expect(page).toHaveTitle(/no confirmed phone line/);
  await expect(page.getByRole('link', { name: 'Contact form' }).first()).toBeVisible();
});

test('a reported number stays closed until asked for, and the warning comes before it', async ({
  page,
  real,
}) => {
  await page.goto(`${real}/en/contact/gb-general/`);
  const number = page.getByText('+44 20 3865 9988');
  await expect(number).toBeHidden();
  await page.getByText('Show the number. Nobody has confirmed it.').click();
  await expect(number).toBeVisible();
  await expect(page.getByText('It can belong to anybody.')).toBeVisible();
  expect(await page.getByRole('link', { name: /20 3865/ }).count()).toBe(0);
});

test('a line with a defect says so', async ({ page, real }) => {
  await page.goto(`${real}/en/contact/co-general/`);
  await expect(page.getByRole('heading', { name: 'What is wrong with this number' })).toBeVisible();
});

test('a country without any line gets the negative answer and what works', async ({
  page,
  real,
}) => {
  await page.goto(`${real}/en/country/is/`);
  await expect(
    page.getByRole('heading', { name: 'No phone line is confirmed here' }),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Contact form' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open help.pinterest.com' }).first()).toBeVisible();
});

test('a contradicted address says what contradicts it', async ({ page, real }) => {
  await page.goto(`${real}/en/contact/email-privacy/`);
  await expect(
    page.getByText(/^An official page says otherwise: .* Do not use it\.$/),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: /Privacy Policy/ }).first()).toBeVisible();
});

test('a contact for officials is never offered', async ({ page, real }) => {
  for (const path of ['/en/', '/en/directory/', '/en/country/us/']) {
    await page.goto(`${real}${path}`);
    expect(await page.getByRole('link', { name: /law.enforcement/i }).count()).toBe(0);
  }
  await page.goto(`${real}/en/contact/law-enforcement-page/`);
  await expect(page.getByRole('heading', { name: 'Not for the public' })).toBeVisible();
});

test('an unknown address answers 404 with a way back', async ({ page, real }) => {
  const response = await page.goto(`${real}/en/no-such-page/`);
  expect(response?.status()).toBe(404);
  await page.getByRole('link', { name: 'Go to the first page' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/How to reach/);
});

test('a query string is shown nowhere', async ({ page, real }) => {
  await page.goto(`${real}/en/directory/?call=+1-800-555-0199`);
  expect(await page.content()).not.toContain('555-0199');
});

test('no page is wider than a phone of 320 pixels', async ({ page, real }) => {
  const paths = ['', 'directory/', 'directory/europe/', 'contact/us-ca-general/', 'country/de/'];
  for (const path of [
    ...paths,
    'claims/',
    'sources/',
    'sources/privacy-policy/',
    'guides/how-to-reach-support/',
  ]) {
    await page.goto(`${real}/en/${path}`);
    const box = await page.locator('html').evaluate((html) => html.scrollWidth);
    expect([path, box]).toEqual([path, 320]);
  }
});

test('the skip link is the first stop of the keyboard', async ({ page, real }) => {
  await page.goto(`${real}/en/`);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
});

test('a confirmed line can be dialled, and shows why it may be trusted', async ({ page, demo }) => {
  await page.goto(`${demo}/en/directory/`);
  await page.getByRole('link', { name: 'Call +44 20 7946' }).first().waitFor();
  await page.goto(`${demo}/en/contact/uk-bookings/`);
  await expect(page.getByRole('link', { name: /^Call \+44/ })).toHaveAttribute(
    'href',
    /^tel:\+4420794/,
  );
  await expect(page.getByText(/We rely on this until/)).toBeVisible();
});
