import type { Locator, Page } from '@playwright/test';
import { asBuiltLater, expect, test } from './site';

const path = '/en/hours/';
const bookings = 'Bookings line, United Kingdom and Ireland';
const adelaide = 'Bookings line, Australia and New Zealand';
const night = 'Night desk, Sweden';
const reported = 'Lost property line, United Kingdom';

const row = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) });
const told = (page: Page, name: string) => page.getByRole('row', { name }).getByRole('cell');
const bar = (page: Page, name: string) => row(page, name).locator('[data-bar]');
const zones = (page: Page) => page.getByLabel('Times in');
const scale = (page: Page) => page.locator('[data-scale]');
const best = (page: Page) => page.getByLabel('Best time to call');

/** A line's week as the table tells it, one text for each run of days. */
const weekOf = (page: Page, name: string) => told(page, name).locator('div').allTextContents();

/** The boxes of a bar as minutes from its beginning. */
async function boxes(path: Locator): Promise<[from: number, to: number][]> {
  const text = (await path.getAttribute('d')) ?? '';
  return [...text.matchAll(/M([\d.]+) \S+?h([\d.]+)v/g)].map(([, from, length]) => [
    Number(from),
    Number(from) + Number(length),
  ]);
}

/** Drawn marks of the present, on rows and on the axis. */
const marks = (within: Page | Locator) => within.locator('[data-now][d]');

test.describe('in London', () => {
  test.use({ timezoneId: 'Europe/London' });

  test('each confirmed line says whether it is open, and until when', async ({ page, demo }) => {
    await page.goto(demo + path);
    await expect(row(page, bookings)).toContainText('Open now, until 20:00 today.');
    await expect(row(page, adelaide)).toContainText('Closed now. Opens 22:00 today.');
    await expect(row(page, 'Safety line, North America')).toContainText('around the clock');
    await expect(scale(page)).toHaveText(
      'Seven days from Monday 23 November, in the time of Europe/London.',
    );
    expect(await marks(row(page, bookings)).count()).toBe(2);
  });

  test('a night is drawn and told over the border of the day', async ({ page, demo }) => {
    await page.goto(demo + path);
    expect((await boxes(bar(page, night))).slice(0, 2)).toEqual([
      [0, 300],
      [1260, 1740],
    ]);
    expect(await weekOf(page, night)).toEqual([
      'Monday 00:00 to 05:00, 21:00 to 05:00 the next day',
      'Tuesday to Sunday 21:00 to 05:00 the next day',
    ]);
  });

  test('a reported line has neither a state nor a mark, and its bar is not filled', async ({
    page,
    demo,
  }) => {
    await page.goto(demo + path);
    await expect(row(page, reported)).toContainText('Reported hours');
    await expect(row(page, reported)).not.toContainText(/open|closed|now/i);
    expect(await marks(row(page, reported)).count()).toBe(0);
    await expect(bar(page, reported)).toHaveCSS('fill', 'none');
    await expect(bar(page, bookings)).not.toHaveCSS('fill', 'none');
    await expect(best(page).getByRole('option', { name: reported })).toHaveCount(0);
    await expect(page.getByText('Duty desk for crew')).toHaveCount(0);
  });

  test('the best time lies in the hours of the line and in the day of the visitor', async ({
    page,
    demo,
  }) => {
    await page.goto(demo + path);
    // The first line is open only at night here, so another one is proposed.
    await expect(best(page)).not.toHaveValue('au-bookings');
    await best(page).selectOption({ label: bookings });
    await expect(page.getByRole('status')).toHaveText(
      'In the days shown: Monday to Friday 09:00 to 20:00; Saturday to Sunday 10:00 to 16:00.',
    );
    expect((await boxes(row(page, bookings).locator('[data-best]')))[0]).toEqual([540, 1200]);
    await best(page).selectOption({ label: adelaide });
    await expect(page.getByRole('status')).toContainText('never open between 09:00 and 21:00');
    expect(await page.locator('[data-best][d*="M"]').count()).toBe(0);
  });

  test('another zone can be chosen, by keyboard too', async ({ page, demo }) => {
    await page.goto(demo + path);
    // Versions of the browser's data differ in the name of the city.
    const kathmandu = zones(page).getByRole('option', { name: /^Asia\/Kath?mandu$/ });
    await zones(page).selectOption((await kathmandu.textContent()) ?? '');
    expect(await weekOf(page, bookings)).toEqual([
      'Monday to Friday 13:45 to 01:45 the next day',
      'Saturday to Sunday 15:45 to 21:45',
    ]);
    await zones(page).focus();
    await page.keyboard.press('Home');
    await expect(zones(page)).toHaveValue('');
    await page.keyboard.type('Australia/Adelaide');
    await expect(row(page, adelaide)).toContainText('Closed now. Opens Tuesday 08:30.');
    await page.keyboard.press('Tab');
    await expect(best(page)).toBeFocused();
  });

  test('the zones of the lines come before all others, and each once', async ({ page, demo }) => {
    await page.goto(demo + path);
    const names = await zones(page).getByRole('option').allTextContents();
    expect(names.slice(0, 4)).toEqual([
      'This device (Europe/London)',
      'America/New_York',
      'Asia/Dubai',
      'Australia/Adelaide',
    ]);
    expect(names.length).toBeGreaterThan(300);
    expect(new Set(names).size).toBe(names.length);
  });

  test('an exception is drawn on its day and announced within a week', async ({ page, demo }) => {
    await asBuiltLater(page);
    await page.clock.setFixedTime('2026-12-20T12:00:00Z');
    await page.goto(demo + path);
    const soon = page.getByRole('heading', { name: 'Hours change soon' });
    await expect(soon).toBeVisible();
    await expect(page.getByText(`${bookings}: other hours on Friday.`)).toBeVisible();
    expect(await weekOf(page, bookings)).toContain('Friday closed');
    await page.clock.setFixedTime('2026-11-23T12:00:00Z');
    await page.goto(demo + path);
    await expect(soon).toBeHidden();
  });

  for (const [when, day] of [
    ['before the build', '2026-11-22T12:00:00Z'],
    ['more than 24 months after it', '2028-11-20T12:00:00Z'],
  ]) {
    test(`a clock ${when} is not known, and nothing is drawn`, async ({ page, demo }) => {
      await page.clock.setFixedTime(day ?? '');
      await page.goto(demo + path);
      await expect(page.getByRole('heading', { name: 'Your time is not known' })).toBeVisible();
      await expect(zones(page)).toBeHidden();
      await expect(page.locator('[data-bar]:visible')).toHaveCount(0);
      await expect(page.getByText(/Open now|Closed now/)).toHaveCount(0);
      await expect(told(page, bookings)).toContainText('Europe/London');
    });
  }

  test('a line becomes a reported one when its confirmation ends', async ({ page, demo }) => {
    await asBuiltLater(page);
    await page.clock.setFixedTime('2027-02-14T12:00:00Z');
    await page.goto(demo + path);
    await expect(row(page, bookings)).toContainText('Open now');
    await page.clock.setFixedTime('2027-02-15T12:00:00Z');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(row(page, bookings)).toContainText('Reported hours');
    await expect(bar(page, bookings)).toHaveCSS('fill', 'none');
    await expect(row(page, bookings).getByText(/Open now|Closed now/)).toBeHidden();
    await expect(best(page)).toBeHidden();
    expect(await marks(page).count()).toBe(0);
    await expect(page.getByRole('row', { name: bookings })).toContainText('Reported hours');
  });

  test('where no line is confirmed the page begins with that and with what works', async ({
    page,
    real,
  }) => {
    await page.goto(real + path);
    await expect(page).toHaveTitle(/no confirmed phone line/);
    const headings = page.getByRole('main').getByRole('heading', { level: 2 });
    expect((await headings.allTextContents()).slice(0, 3)).toEqual([
      'No confirmed phone line',
      'Use this instead',
      'Reported weeks',
    ]);
    await expect(page.getByText(/Open now|Closed now|Confirmed hours/)).toHaveCount(0);
    await expect(best(page)).toHaveCount(0);
    expect(await marks(page).count()).toBe(0);
    await expect(row(page, 'General line, Japan')).toContainText('Reported hours');
    expect(await weekOf(page, 'General line, Japan')).toEqual([
      'Monday to Friday 00:00 to 09:00',
      'Saturday to Sunday closed',
    ]);
  });
});

test.describe('in Los Angeles', () => {
  test.use({ timezoneId: 'America/Los_Angeles' });

  test('hours of the next day there are told on the day here', async ({ page, demo }) => {
    await page.goto(demo + path);
    expect(await weekOf(page, adelaide)).toEqual([
      'Monday to Thursday 14:00 to 23:00',
      'Friday to Saturday closed',
      'Sunday 14:00 to 23:00',
    ]);
    await expect(row(page, bookings)).toContainText('Open now, until 12:00 today.');
    await best(page).selectOption({ label: 'Access line, United Kingdom' });
    await expect(page.getByRole('status')).toContainText('Monday to Friday 09:00 to 10:00.');
  });
});

test.describe('on Lord Howe Island', () => {
  test.use({ timezoneId: 'Australia/Lord_Howe' });

  test('the week begins with the visitor’s day, half an hour off', async ({ page, demo }) => {
    await page.goto(demo + path);
    await expect(row(page, adelaide)).toContainText('Closed now. Opens Tuesday 09:00.');
    expect(await weekOf(page, bookings)).toEqual([
      'Monday 00:00 to 03:00, 19:00 to 07:00 the next day',
      'Tuesday to Friday 19:00 to 07:00 the next day',
      'Saturday to Sunday 21:00 to 03:00 the next day',
    ]);
  });
});

/** After the last day of every confirmation, hours are still drawn: as reported ones. */
for (const [timezoneId, day, change, week] of [
  // Clocks in London go forward on Sunday 28 March, those in Los Angeles went two weeks before.
  [
    'America/Los_Angeles',
    '2027-03-25T12:00:00Z',
    'Europe/London on Sunday',
    [
      'Thursday to Friday 02:00 to 10:00',
      'Saturday to Sunday closed',
      'Monday to Wednesday 01:00 to 09:00',
    ],
  ],
  // The visitor's own clocks change, not those of the line.
  [
    'America/Los_Angeles',
    '2027-03-11T12:00:00Z',
    'America/Los_Angeles on Sunday',
    [
      'Thursday to Friday 01:00 to 09:00',
      'Saturday to Sunday closed',
      'Monday to Wednesday 02:00 to 10:00',
    ],
  ],
  // By half an hour.
  [
    'Australia/Lord_Howe',
    '2027-10-01T00:00:00Z',
    'Australia/Lord_Howe on Sunday',
    [
      'Friday 00:00 to 02:30, 18:30 to 02:30 the next day',
      'Saturday to Sunday closed',
      'Monday to Thursday 19:00 to 03:00 the next day',
    ],
  ],
] as const) {
  test.describe(`in ${timezoneId}, the week of a change in ${change}`, () => {
    test.use({ timezoneId });

    test('hours move on the day of the change', async ({ page, demo }) => {
      await page.clock.setFixedTime(day);
      await page.goto(demo + path);
      const soon = page.getByText(`Clocks change in ${change}.`);
      // Of the clocks of a line that is not confirmed nothing is announced.
      if (change.startsWith(timezoneId)) await expect(soon).toBeVisible();
      else await expect(soon).toHaveCount(0);
      expect(await weekOf(page, reported)).toEqual(week);
    });
  });
}

test('the page follows the clock without a reload', async ({ browser, demo }) => {
  const context = await browser.newContext({ timezoneId: 'Europe/London' });
  const page = await context.newPage();
  await page.clock.install({ time: '2026-11-23T19:58:30Z' });
  await page.goto(demo + path);
  await expect(row(page, bookings)).toContainText('Open now, until 20:00 today.');
  await page.clock.fastForward('02:00');
  await expect(row(page, bookings)).toContainText('Closed now. Opens Tuesday 08:00.');
  await page.clock.fastForward('04:00:00');
  await expect(scale(page)).toContainText('from Tuesday 24 November');
  await context.close();
});

test('paper has the bars and the table, and neither fields nor what is now', async ({
  page,
  demo,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(demo + path);
  await expect(page.getByText(/^State of 23 November 2026\./)).toBeVisible();
  await expect(zones(page)).toBeHidden();
  await expect(page.getByText('Open now').first()).toBeHidden();
  await expect(page.locator('[data-now]:visible')).toHaveCount(0);
  await expect(bar(page, bookings)).toBeVisible();
  await expect(told(page, bookings)).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('each week stands in the zone of its line, and nothing says what is now', async ({
    page,
    demo,
  }) => {
    await page.goto(demo + path);
    await expect(zones(page)).toBeHidden();
    await expect(page.getByText(/Open now|Closed now/)).toHaveCount(0);
    expect(await weekOf(page, adelaide)).toEqual([
      'Monday to Friday 08:30 to 17:30',
      'Saturday 09:00 to 13:00 from 1 December 2026 to 28 February 2027',
      'Sunday closed',
      'Australia/Adelaide',
    ]);
    expect(await weekOf(page, bookings)).toContain('25 December 2026: closed');
    expect((await boxes(bar(page, bookings)))[0]).toEqual([480, 1200]);
    expect(await marks(page).count()).toBe(0);
  });
});
