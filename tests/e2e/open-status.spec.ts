import type { Browser, Page } from '@playwright/test';
import { openStatusWithin } from '@/lib/domain/hours/open-status';
import type { SentHours } from '@/lib/domain/hours/sent-hours';
import { sentHours } from '@/lib/domain/hours/sent-hours';
import { directoryOf } from '@/tests/support/directory-of';
import { hoursOf } from '@/tests/support/hours-of';
import { pagesOf } from '@/tests/support/published';
import { asBuiltLater, expect, test } from './site';

const ukBookings = '/en/contact/uk-bookings/';
const island = (page: Page) => page.locator('open-status').first();

/** What a reader sees of the island, isolation marks and line ends left out. */
async function words(page: Page): Promise<string> {
  const text = await island(page).evaluate((element: HTMLElement) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const shown: string[] = [];
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      if (parentElement?.checkVisibility()) shown.push(textContent ?? '');
    }
    return shown.join(' ');
  });
  return text
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

interface Visit {
  timezoneId: string;
  at: string;
}

test.use({ locale: 'en-GB' });

/** Opens a page as a visitor of some zone at some instant; the zone lasts as long as the look. */
async function visit(
  page: Page,
  address: string,
  { timezoneId, at }: Visit,
  look: () => Promise<void>,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTimezoneOverride', { timezoneId });
  await page.clock.setFixedTime(at);
  await page.goto(address);
  await look();
  await session.send('Emulation.setTimezoneOverride', { timezoneId: '' });
  await session.detach();
}

/** The same in a window of a visitor whose browser speaks some language. */
async function visitSpeaking(
  browser: Browser,
  locale: string,
  address: string,
  { timezoneId, at }: Visit,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ timezoneId, locale, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.clock.setFixedTime(at);
  await page.goto(address);
  await look(page);
  await context.close();
}

const visits: [path: string, timezoneId: string, at: string, expected: string][] = [
  [
    ukBookings,
    'Europe/London',
    '2026-11-23T12:00:00Z',
    '● Open now Closes 20:00 your time, in 8 hours.',
  ],
  [
    ukBookings,
    'Europe/London',
    '2026-11-23T19:29:30Z',
    '● Open now Closes 20:00 your time, in 30 minutes.',
  ],
  [
    ukBookings,
    'Europe/London',
    '2026-11-23T20:00:00Z',
    '○ Closed now Opens Tuesday 08:00 your time, in 12 hours.',
  ],
  [
    ukBookings,
    'America/Los_Angeles',
    '2026-11-23T12:00:00Z',
    '● Open now Closes 20:00 there, 12:00 your time, in 8 hours.',
  ],
  [
    ukBookings,
    'America/Los_Angeles',
    '2026-11-24T07:00:00Z',
    '○ Closed now Opens Tuesday 08:00 there, Tuesday 00:00 your time, in 60 minutes.',
  ],
  [
    ukBookings,
    'Australia/Lord_Howe',
    '2026-11-23T12:00:00Z',
    '● Open now Closes Monday 20:00 there, Tuesday 07:00 your time, in 8 hours.',
  ],
  [
    ukBookings,
    'Asia/Kathmandu',
    '2026-12-24T20:30:00Z',
    '○ Closed now Opens Saturday 10:00 there, Saturday 15:45 your time, in 38 hours.',
  ],
  ['/en/contact/na-safety/', 'Asia/Tokyo', '2026-11-23T12:00:00Z', '● Open now It never closes.'],
];

for (const [path, timezoneId, at, expected] of visits) {
  test(`a visitor in ${timezoneId} reads of ${path} at ${at}: ${expected}`, async ({
    page,
    demo,
  }) => {
    await asBuiltLater(page);
    await visit(page, demo + path, { timezoneId, at }, async () => {
      expect(await words(page)).toContain(expected);
    });
  });
}

/** Puts an island for other hours into a page that has its script: the site's own markup, its data changed. */
async function replaceHours(page: Page, markup: string, hours: SentHours): Promise<void> {
  await page.evaluate(
    ([html, data]) => {
      const holder = document.createElement('div');
      holder.innerHTML = html as string;
      const status = holder.querySelector('open-status') as HTMLElement;
      status.dataset.hours = data;
      document.querySelector('main')?.replaceChildren(status);
    },
    [markup, JSON.stringify(hours)],
  );
}

/** In the last week of March 2026 clocks change in London on the 29th, at Lord Howe on 5 April. */
const acrossChange: [timezoneId: string, at: string, expected: string][] = [
  [
    'Europe/London',
    '2026-03-28T20:00:00Z',
    '○ Closed now Opens Sunday 08:00 your time, in 11 hours.',
  ],
  [
    'America/New_York',
    '2026-03-28T20:00:00Z',
    '○ Closed now Opens Sunday 08:00 there, Sunday 03:00 your time, in 11 hours.',
  ],
  [
    'America/New_York',
    '2026-03-28T02:00:00Z',
    '○ Closed now Opens Saturday 08:00 there, Saturday 04:00 your time, in 6 hours.',
  ],
  [
    'Australia/Lord_Howe',
    '2026-03-28T21:00:00Z',
    '○ Closed now Opens Sunday 08:00 there, Sunday 18:00 your time, in 10 hours.',
  ],
  [
    'Australia/Lord_Howe',
    '2026-04-04T20:00:00Z',
    '○ Closed now Opens Sunday 08:00 there, Sunday 17:30 your time, in 11 hours.',
  ],
];

for (const [timezoneId, at, expected] of acrossChange) {
  test(`across a clock change a visitor in ${timezoneId} reads at ${at}: ${expected}`, async ({
    page,
    demo,
    request,
  }) => {
    const markup = await (await request.get(demo + ukBookings)).text();
    const hours = sentHours(hoursOf('Europe/London', 'Mo-Su 08:00-20:00'), '2026-03-01');
    await visit(page, demo + ukBookings, { timezoneId, at }, async () => {
      await replaceHours(page, markup, hours);
      expect(await words(page)).toContain(expected);
    });
  });
}

const notices: [timezoneId: string, at: string, expected: RegExp][] = [
  [
    'America/New_York',
    '2026-03-27T12:00:00Z',
    /Hours change soon Sunday,? 29 March: clocks change where this line is/,
  ],
  [
    'Europe/Berlin',
    '2026-03-27T12:00:00Z',
    /Sunday,? 29 March: clocks change, there and where you are\./,
  ],
  ['Australia/Lord_Howe', '2026-04-01T12:00:00Z', /Sunday,? 5 April: clocks change where you are/],
];

for (const [timezoneId, at, expected] of notices) {
  test(`a visitor in ${timezoneId} is told at ${at}: ${expected.source}`, async ({
    page,
    demo,
    request,
  }) => {
    const markup = await (await request.get(demo + ukBookings)).text();
    const hours = sentHours(hoursOf('Europe/London', 'Mo-Su 08:00-20:00'), '2026-03-01');
    await visit(page, demo + ukBookings, { timezoneId, at }, async () => {
      await replaceHours(page, markup, hours);
      expect(await words(page)).toMatch(expected);
    });
  });
}

test('a holiday is told a week before, and not earlier', async ({ page, demo }) => {
  const zone = { timezoneId: 'Europe/London' };
  await asBuiltLater(page);
  await visit(page, demo + ukBookings, { ...zone, at: '2026-12-17T23:59:00Z' }, async () => {
    expect(await words(page)).not.toContain('Hours change soon');
  });
  await visit(page, demo + ukBookings, { ...zone, at: '2026-12-18T00:00:00Z' }, async () => {
    expect(await words(page)).toContain('Hours change soon 25 December 2026: closed');
  });
});

test('the state follows the clock without a reload, and after sleep', async ({ page, demo }) => {
  await page.clock.install({ time: '2026-11-23T19:58:30Z' });
  await page.goto(demo + ukBookings);
  expect(await words(page)).toContain('Open now');
  await page.clock.runFor(91_000);
  expect(await words(page)).toContain('Closed now');
  await page.clock.fastForward('14:00:00');
  expect(await words(page)).toContain('Open now');
});

test('a clock before the build, and a line past its table, give no state', async ({
  page,
  demo,
  request,
}) => {
  const markup = await (await request.get(demo + ukBookings)).text();
  const hours = sentHours(hoursOf('Europe/London', 'Mo-Su 08:00-20:00'), '2026-11-23');
  for (const at of ['2026-11-22T23:59:59Z', '2028-11-22T23:00:00Z']) {
    expect(openStatusWithin(hours, hours.clocks, Date.parse(at))).toBe('unknown');
    await visit(page, demo + ukBookings, { timezoneId: 'Europe/London', at }, async () => {
      await replaceHours(page, markup, hours);
      const text = await words(page);
      expect(text).toContain('We cannot tell whether it is open now');
      expect(text).not.toMatch(/Open now|Closed now/);
      await expect(page.getByRole('link', { name: 'Contact form' })).toBeVisible();
    });
  }
});

test('an exception that lies far ahead leaves no empty notice', async ({ page, demo }) => {
  await asBuiltLater(page);
  await page.goto(`${demo}/en/contact/na-general/`);
  await expect(page.locator('open-status li')).not.toHaveCount(0);
  expect(await words(page)).not.toContain('Hours change soon');
  await page.clock.setFixedTime('2026-12-27T12:00:00Z');
  await page.reload();
  expect(await words(page)).toContain('Hours change soon');
});

test('after the last day of the check nothing is said of now', async ({ page, demo }) => {
  await page.clock.setFixedTime('2027-02-15T12:00:00Z');
  await page.goto(demo + ukBookings);
  await expect(
    page.getByText('We do not know any more whether its hours still hold.'),
  ).toBeVisible();
  await expect(page.locator('open-status')).toHaveCount(0);
});

test('while a line is closed it names one that is open, of the country before the language', async ({
  browser,
  demo,
}) => {
  const night = '2026-11-24T02:00:00Z';
  const inBerlin = { timezoneId: 'Europe/Berlin', at: night };
  const address = `${demo}/en/contact/de-tickets/`;
  const open = (page: Page) => page.locator('open-status li[data-reach]:visible a');
  await visitSpeaking(browser, 'en-AU', address, inBerlin, async (page) => {
    await expect(open(page)).toHaveText(['Bookings line, Australia and New Zealand']);
  });
  await visitSpeaking(browser, 'sv-SE', address, inBerlin, async (page) => {
    await expect(open(page)).toHaveText(['Night desk, Sweden']);
  });
  await visitSpeaking(browser, 'fr-FR', address, inBerlin, async (page) => {
    await expect(open(page)).toHaveCount(0);
    await expect(page.locator('open-status').getByText('At any time: Contact form')).toBeVisible();
  });
});

test('a choice made in the directory says which country the visitor is in', async ({
  page,
  demo,
}) => {
  await page.goto(`${demo}/en/directory/`);
  await page.getByRole('combobox', { name: 'Country' }).selectOption({ label: 'Sweden' });
  await page.clock.setFixedTime('2026-11-24T02:00:00Z');
  await page.goto(`${demo}/en/contact/de-tickets/`);
  await expect(page.locator('open-status li[data-reach]:visible a')).toHaveText([
    'Night desk, Sweden',
  ]);
});

test('a reported line has no state, and neither has a page without scripts', async ({
  browser,
  demo,
}) => {
  const confirmed = directoryOf('demo').contacts.filter(
    ({ hoursStanding }) => hoursStanding?.status === 'confirmed',
  );
  expect(confirmed.length).toBeGreaterThan(5);
  for (const site of ['real', 'demo'] as const) {
    const lines = directoryOf(site).contacts.filter(({ kind }) => kind === 'phone');
    const pages = pagesOf(site).filter(({ path }) => path.startsWith('/en/contact/'));
    const withState = pages.filter((page) =>
      page.elements.some(({ tagName }) => tagName === 'open-status'),
    );
    expect(withState.map(({ path }) => path)).toEqual(
      lines
        .filter(({ hoursStanding }) => hoursStanding?.status === 'confirmed')
        .map(({ slug }) => `/en/contact/${slug}/`),
    );
    for (const { path, text } of pages) {
      expect([path, text]).toEqual([path, expect.not.stringMatching(/(open|closed) now/i)]);
    }
  }
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(demo + ukBookings);
  await expect(page.getByText(/open now|closed now/i)).toBeHidden();
  await expect(page.getByText('Times are those of Europe/London.')).toBeVisible();
  await context.close();
});
