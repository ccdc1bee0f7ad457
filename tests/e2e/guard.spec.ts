import type { Page } from '@playwright/test';
import { testDay } from '@/tests/support/sites';
import { expect, test } from './site';

/** A confirmed line of the demo directory, and the last day on which a page of the test day offers it. */
const line = '/en/contact/uk-bookings/';
const lastDay = '2026-11-30';
const nextDay = '2026-12-01';
/** The day after its check has ended. */
const endedDay = '2027-02-15';
const dial = /^Call \+44/;

const confirmedBadges = (page: Page) => page.getByText('✓ Confirmed', { exact: true });

test('a confirmed number is offered through the seventh day after the build', async ({
  page,
  demo,
}) => {
  await page.clock.setFixedTime(`${lastDay}T23:59:59Z`);
  await page.goto(demo + line);
  await expect(page.getByRole('link', { name: dial })).toBeVisible();
  await expect(confirmedBadges(page)).toBeVisible();
});

test('a page of eight days shows the number as text, and where to check it', async ({
  page,
  demo,
}) => {
  await page.clock.setFixedTime(`${nextDay}T00:00:01Z`);
  for (const path of ['/en/', '/en/directory/', '/en/country/gb/', line]) {
    await page.goto(demo + path);
    expect(await page.locator('a[href^="tel:"]').count()).toBe(0);
  }
  await expect(page.getByText('The number was +44 20 7946')).toBeVisible();
  const official = page.getByRole('link', { name: 'Check it on the official page' });
  await expect(official).toHaveAttribute('href', /^https:\/\/www\.lanternferry\.example\//);
});

test('a page built earlier withdraws a number on the day after its check has ended', async ({
  page,
  demo,
}) => {
  await page.clock.setFixedTime(`${endedDay}T00:00:01Z`);
  await page.goto(demo + line);
  await expect(page.getByText('Needs a new check')).toBeVisible();
  await expect(confirmedBadges(page)).toHaveCount(0);
  expect(await page.locator('a[href^="tel:"]').count()).toBe(0);
  const number = page.locator('details').getByText('+44 20 7946', { exact: false });
  await expect(number).toBeHidden();
  await page.getByText('Show it. It may not be confirmed any more.').click();
  await expect(number).toBeVisible();
});

test('a clock before the day of the build tells nothing, so that nothing can be dialled', async ({
  page,
  demo,
}) => {
  await page.clock.setFixedTime('2020-01-01T00:00:00Z');
  for (const path of [line, '/en/', '/en/directory/', '/en/country/gb/']) {
    await page.goto(demo + path);
    expect(await page.locator('a[href^="tel:"], a[href^="mailto:"]').count()).toBe(0);
    expect(await confirmedBadges(page).count()).toBe(0);
  }
});

test('a mail address is withdrawn too, a year after an official page was seen to state it', async ({
  page,
  demo,
}) => {
  await page.clock.setFixedTime('2028-01-01T00:00:00Z');
  await page.goto(`${demo}/en/contact/tickets-email/`);
  expect(await page.locator('a[href^="mailto:"]').count()).toBe(0);
  await expect(page.getByText('Needs a new check')).toBeVisible();
});

test('an official page can still be opened after its check has ended, and says so', async ({
  page,
  real,
}) => {
  await page.clock.setFixedTime('2028-01-01T00:00:00Z');
  await page.goto(`${real}/en/contact/help-center/`);
  await expect(page.getByRole('link', { name: 'Open help.pinterest.com' })).toBeVisible();
  await expect(page.getByText('Official site, needs a new check')).toBeVisible();
});

test('the count of confirmed lines is taken back when the first of them has ended', async ({
  page,
  demo,
}) => {
  await page.clock.setFixedTime('2028-01-01T00:00:00Z');
  await page.goto(`${demo}/en/`);
  await expect(
    page.getByRole('heading', { name: 'The phone numbers here need a new check' }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: /confirmed phone lines/ })).toHaveCount(0);
});

test('91 days later no page offers a number as a link, nor says that it is relied on', async ({
  page,
  demo,
}) => {
  await page.clock.setFixedTime('2027-02-22T12:00:00Z');
  for (const path of ['/en/', '/en/directory/', '/en/country/gb/', line]) {
    await page.goto(demo + path);
    expect(await page.locator('a[href^="tel:"]').count()).toBe(0);
  }
  await expect(page.getByText('We rely on this until')).toHaveCount(0);
  await expect(page.getByText('and this page knows of no later check')).toBeVisible();
});

test('claims and answers say that they need a new check a year after their pages were seen', async ({
  page,
  demo,
}) => {
  const [claims, answer] = [`${demo}/en/claims/`, `${demo}/en/faq/gift-cards/`];
  await page.goto(claims);
  expect(await confirmedBadges(page).count()).toBeGreaterThan(0);
  await page.goto(answer);
  await expect(
    page.getByText(
      'We checked these words against the pages below, as they stood on 12 November 2026.',
    ),
  ).toBeVisible();

  await page.clock.setFixedTime('2028-01-01T00:00:00Z');
  await page.goto(claims);
  await expect(confirmedBadges(page)).toHaveCount(0);
  await expect(page.getByText('✕ Contradicted').first()).toBeVisible();
  await page.goto(answer);
  await expect(confirmedBadges(page)).toHaveCount(0);
  await expect(page.getByText('Our copies of them are old or have no date.')).toBeVisible();
});

test('the page of a withdrawn number says first not to use it, and dials nothing', async ({
  page,
  demo,
}) => {
  await page.goto(`${demo}/en/retired/`);
  await page.getByRole('link', { name: 'Withdrawn phone number, 31 July 2026' }).click();
  await expect(page.getByRole('heading', { name: 'Do not use it' })).toBeVisible();
  const number = page.getByText('+61 2 7010', { exact: false });
  await expect(number).toBeHidden();
  await page.getByText('Show it. Do not use it.').click();
  await expect(number).toBeVisible();
  expect(await page.locator('a[href^="tel:"]').count()).toBe(0);
});

test('a page that stays open withdraws what has ended when it is looked at again', async ({
  page,
  demo,
}) => {
  await page.goto(demo + line);
  await expect(page.getByRole('link', { name: dial })).toBeVisible();
  await page.clock.setFixedTime(`${nextDay}T08:00:00Z`);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.getByRole('link', { name: dial })).toHaveCount(0);
});

test('the day is that of Greenwich, wherever the visitor is', async ({ browser, demo }) => {
  for (const timezoneId of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    const context = await browser.newContext({ timezoneId });
    const page = await context.newPage();
    await page.clock.setFixedTime(`${testDay}T00:00:01Z`);
    await page.goto(demo + line);
    await expect(page.getByRole('link', { name: dial })).toBeVisible();
    await page.clock.setFixedTime(`${lastDay}T23:59:59Z`);
    await page.goto(demo + line);
    await expect(page.getByRole('link', { name: dial })).toBeVisible();
    await context.close();
  }
});
