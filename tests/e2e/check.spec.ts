import type { Page } from '@playwright/test';
import { serveFolder } from '@/lib/export/serve';
import { axeFaults } from '@/tests/support/axe';
import { sites } from '@/tests/support/sites';
import { writtenAddresses } from '@/tests/support/written-addresses';
import { writtenNumbers } from '@/tests/support/written-numbers';
import { expect, onSiteError, test } from './site';

const path = '/en/check/';
const field = (page: Page) => page.getByRole('main').getByRole('textbox');
const country = (page: Page) => page.getByRole('combobox', { name: 'Country of the number' });
const verdicts = (page: Page) => page.getByRole('status').and(page.locator('[data-verdict]'));

/** Types a text, asks with Enter and gives the verdicts. */
async function ask(page: Page, text: string): Promise<(string | null)[]> {
  await field(page).fill(text);
  await field(page).press('Enter');
  return verdicts(page).evaluateAll((found) =>
    found.map((verdict) => verdict.getAttribute('data-verdict')),
  );
}

for (const site of ['real', 'demo'] as const) {
  test(`every writing of the ${site} directory's numbers, links and addresses gets its verdict`, async ({
    page,
    real,
    demo,
  }) => {
    test.setTimeout(120_000);
    const forms = [...writtenNumbers(site), ...writtenAddresses[site]];
    expect(forms.length).toBeGreaterThan(300);
    await page.goto({ real, demo }[site] + path);
    await expect(field(page)).toBeEnabled();
    // One call for all: each form goes through the real field and button.
    const wrong = await page.evaluate((table) => {
      const main = document.querySelector('main');
      const area = main?.querySelector('textarea');
      const select = main?.querySelector('select');
      const button = main?.querySelector('button');
      if (!main || !area || !select || !button) throw new Error('The field is missing.');
      return table.flatMap(({ text, country: chosen, verdicts: right }) => {
        area.value = text;
        area.dispatchEvent(new Event('input', { bubbles: true }));
        select.value = chosen;
        button.click();
        const found = main.querySelectorAll<HTMLElement>('[role=status][data-verdict]');
        const got = [...found].map(({ dataset }) => dataset.verdict);
        return got.join() === right.join() ? [] : [{ text, chosen, right, got }];
      });
    }, forms);
    expect(wrong).toEqual([]);
  });
}

test('a confirmed number is named with its last day and its page, and a warning of fakes', async ({
  page,
  demo,
}) => {
  await page.goto(demo + path);
  expect(await ask(page, '0044 20 7946 0123')).toEqual(['confirmed']);
  const verdict = verdicts(page);
  await expect(verdict).toContainText('Confirmed until 14 February 2027');
  await expect(verdict).toContainText('+44 20 7946 0123');
  await expect(verdict).toContainText('can be faked');
  await expect(verdict).toContainText('hang up and call yourself');
  await expect(field(page)).toBeFocused();
  await verdict.getByRole('link', { name: 'Bookings line, United Kingdom and Ireland' }).click();
  await expect(page).toHaveURL(`${demo}/en/contact/uk-bookings/`);
});

test('no verdict calls anything safe or a scam, and each names the way that works', async ({
  page,
  demo,
  real,
}) => {
  const questions = [
    [
      demo,
      '+442079460123\n+442079460777\n+12065550117\n+61270100123\n+496990009123\n+442079460000',
    ],
    [
      demo,
      'tickets@lanternferry.example, groups@lanternferry.example, x@lanternferry.example, x@y.example',
    ],
    [
      demo,
      'www.lanternferry.example/book www.lanternferry.example/harbours/map lanternferry.example/jobs evil.example lanternferry-refunds.example',
    ],
    [real, '+442038659988'],
    [real, 'nothing'],
  ] as const;
  for (const [origin, text] of questions) {
    await page.goto(origin + path);
    await ask(page, text);
    for (const verdict of await verdicts(page).all()) {
      await expect(verdict).not.toContainText(/\bsafe\b|scam/i);
      await expect(verdict).toContainText(/hang up/i);
      await expect(verdict.getByRole('link', { name: 'Contact form' }).first()).toBeVisible();
    }
  }
});

test('the digits that were read are shown as plain text, and nothing that was typed becomes a link', async ({
  page,
  real,
}) => {
  await page.goto(real + path);
  await ask(
    page,
    'call 866-724-1888 now, +44 20 7946 0000 https://pinterest.com@evil.example/a?b support@pinterest.com',
  );
  for (const [place, digits] of ['+1 866 724 1888', '+44 20 7946 0000'].entries()) {
    const read = verdicts(page).nth(place).locator('p[data-nosnippet]');
    await expect(read).toHaveText(`We read: ${digits}`);
    await expect(read.locator('bdi')).toHaveText(digits);
    await expect(read.locator('a')).toHaveCount(0);
  }
  const text = (await verdicts(page).allTextContents()).join(' ');
  expect(text).not.toMatch(/a\?b|support@/);
  const addresses = await verdicts(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses.length).toBeGreaterThan(3);
  expect(addresses.filter((address) => !/^\/en\/(contact|directory)\//.test(address))).toEqual([]);
});

test('several answers begin with how many there are, and one does not', async ({ page, demo }) => {
  await page.goto(demo + path);
  await ask(page, '+442079460123 +442079460777 x@y.example');
  const first = page.getByRole('status').first();
  await expect(first).toHaveText(/^3 found: 1 confirmed, 2 not\./);
  await expect(page.getByText('3 found')).toHaveCount(1);
  await ask(page, '+442079460123');
  await expect(first).not.toContainText('found:');
  await expect(page.getByText('Enter asks')).toBeVisible();
  await expect(field(page)).toHaveAccessibleDescription(/Enter asks/);
});

test('a line for staff is confirmed for them only, with its page', async ({ page, demo }) => {
  await page.goto(demo + path);
  expect(await ask(page, '+44 20 7946 0888')).toEqual(['confirmed']);
  await expect(verdicts(page)).toContainText('Not for the public');
  await expect(verdicts(page)).toContainText('Lantern Ferry staff');
  await expect(verdicts(page).getByRole('link', { name: 'Duty desk for crew' })).toHaveAttribute(
    'href',
    '/en/contact/staff-duty-desk/',
  );
  await ask(page, '+44 20 7946 0123');
  await expect(verdicts(page)).not.toContainText('Not for the public');
});

test('tricks get words of their own', async ({ page, demo }) => {
  await page.goto(demo + path);
  for (const [text, verdict, words] of [
    ['**21*+12125550142#', 'not-listed', 'More digits or signs'],
    ['72462', 'not-listed', 'It is a short code'],
    ['4111 1111 1111 1111', 'unreadable', 'Give it to nobody'],
    ['intent://www.lanternferry.example/book#Intent;end', 'not-listed', 'start something'],
    ['tickets@lanternferry.example@evil.com', 'not-listed', 'no official address is'],
    [
      'https://www.lanternferry.example/travellers/support-desk',
      'not-listed',
      "We don't know this page",
    ],
    [
      'https://www.lanternferry.example/book?to=https://desk.example/',
      'not-listed',
      'some links lead on to other sites',
    ],
    ['lanternferry.de', 'not-listed', 'none of the domains that we know'],
  ] as const) {
    expect(await ask(page, text)).toEqual([verdict]);
    await expect(verdicts(page)).toContainText(words);
  }
  await expect(verdicts(page)).toContainText(
    'It looks like lanternferry.example; it is another site',
  );
  await ask(page, '020 7946 0000');
  await expect(verdicts(page)).not.toContainText('More digits or signs');
  await expect(verdicts(page)).not.toContainText('short code');
});

test('a link is told by the end of its name, and what it imitates', async ({ page, real }) => {
  await page.goto(real + path);
  expect(await ask(page, 'https://pinterest.com@evil.example https://p\u0456nterest.com/')).toEqual(
    ['not-listed', 'not-listed'],
  );
  const [first, second] = [verdicts(page).nth(0), verdicts(page).nth(1)];
  await expect(first).toContainText('it is evil.example');
  await expect(first).toContainText('What stands before the @');
  await expect(first).not.toContainText('It looks like');
  await expect(second).toContainText('xn--pnterest-thh.com');
  await expect(second).toContainText('It looks like pinterest.com');
});

test('the chosen country reads a number in the way of that country', async ({ page, demo }) => {
  await page.goto(demo + path);
  expect(await ask(page, '020 7946 0123')).toEqual(['confirmed']);
  await expect(verdicts(page)).toContainText('United Kingdom');
  await country(page).selectOption({ label: 'Austria' });
  await expect(verdicts(page)).toHaveAttribute('data-verdict', 'not-listed');
  await country(page).selectOption({ label: 'United Kingdom' });
  await expect(verdicts(page)).toHaveAttribute('data-verdict', 'confirmed');
  await expect(verdicts(page)).not.toContainText('We took it for');
  await expect(verdicts(page)).toContainText('Read as a number of this country: United Kingdom');
  await country(page).selectOption({ label: 'Germany' });
  expect(await ask(page, '030 99998888')).toEqual(['not-listed']);
  await expect(verdicts(page)).toContainText('We read: +49 30 99998888');
  await expect(verdicts(page)).toContainText('Read as a number of this country: Germany');
});

for (const [what, stored, chosen] of [
  ['the country chosen in the directory', '{"country":"DE"}', 'DE'],
  ['an unknown country', '{"country":"XX"}', ''],
  ['markup', '{"country":"<img src=x>"}', ''],
  ['a broken text', '{"country":', ''],
  ['nothing', 'null', ''],
] as const) {
  test(`${what} on the device presets the country`, async ({ page, demo }) => {
    await page.addInitScript((text) => localStorage.setItem('directory-filter', text), stored);
    await page.goto(demo + path);
    await expect(country(page)).toHaveValue(chosen);
    await expect(field(page)).toBeEnabled();
  });
}

test('Enter and the button ask, and a new word takes the old answer back', async ({
  page,
  demo,
}) => {
  await page.goto(demo + path);
  await expect(verdicts(page)).toHaveCount(0);
  await field(page).fill('+442079460123');
  await page.getByRole('button', { name: 'Check it' }).click();
  await expect(verdicts(page)).toHaveAttribute('data-verdict', 'confirmed');
  await field(page).press('End');
  await field(page).pressSequentially('4');
  await expect(verdicts(page)).toHaveCount(0);
  await field(page).press('Shift+Enter');
  await expect(verdicts(page)).toHaveCount(0);
  expect(await ask(page, 'a@b.example\nc@d.example\ne@f.example')).toHaveLength(3);
  expect(await ask(page, 'a@b.example')).toHaveLength(1);
});

test('a confirmation ends with the visitor\u2019s day, also while the page stays open', async ({
  page,
  demo,
}) => {
  await page.goto(demo + path);
  await page.clock.setFixedTime('2026-11-30T23:59:59Z');
  expect(await ask(page, '+442079460123')).toEqual(['confirmed']);
  await page.clock.setFixedTime('2026-12-01T00:00:01Z');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(verdicts(page)).toHaveAttribute('data-verdict', 'expired');
  await expect(
    verdicts(page).locator('p:not([data-nosnippet])').filter({ hasText: '7946' }),
  ).toHaveCount(0);
  await page.clock.setFixedTime('2026-11-22T23:59:59Z');
  expect(await ask(page, '+442079460123')).toEqual(['expired']);
});

const hostile = [
  '<img src=x onerror="document.title=1"><script>document.title=1</script>',
  '<b>+44 20 7946 0777</b>\u202e<a href="javascript:alert(1)">x</a>',
  'https://evil.example/"><img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>@evil.example',
  '\u{1f937}\u{1f3fd}\u200d\u2642\ufe0f'.repeat(50),
  '\ud800',
  '\0\u0007\u001b[31m',
  '__proto__ constructor.prototype toString.call',
  'a'.repeat(10_000),
  'a.'.repeat(5_000),
  '1'.repeat(10_000),
  '+1 '.repeat(3_300),
  '((((+'.repeat(2_000),
  '020 7946 0123 '.repeat(714),
  'x@y.example '.repeat(833),
  ' dot a'.repeat(1_666),
  'http://'.repeat(1_428),
];

test('hostile texts are answered at once, and bring no markup into the page', async ({
  page,
  demo,
}) => {
  const faults: string[] = [];
  onSiteError(page, (message) => faults.push(message));
  page.on('dialog', (dialog) => faults.push(dialog.message()));
  await page.goto(demo + path);
  const title = await page.title();
  for (const text of hostile) {
    const start = Date.now();
    const found = await ask(page, text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(50);
    expect(Date.now() - start).toBeLessThan(5_000);
    const alien = page.locator('[data-results] :is(img, script, svg, b, a[href^="javascript"])');
    expect(await alien.count()).toBe(0);
  }
  expect(faults).toEqual([]);
  expect(await page.title()).toBe(title);
});

test('nothing is sent, kept or read from the address of the page', async ({
  page,
  context,
  demo,
}) => {
  await page.goto(`${demo}${path}?q=%2B442079460777&number=evil.example#x@y.example`);
  await expect(field(page)).toHaveValue('');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await ask(page, '+442079460123 Juniper42@evil.example https://evil.example/');
  expect(requests).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.getByRole('main').textContent()).not.toContain('Juniper');
  expect(page.url()).not.toContain('Juniper');
});

test('the page holds no unconfirmed number or address', async ({ page, real }) => {
  const html = await (await page.request.get(real + path)).text();
  const written = writtenNumbers('real').map(({ text }) => text);
  expect(written.filter((text) => html.includes(text))).toEqual([]);
  expect(html).not.toMatch(/[^-]support@pinterest\.com/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`verdicts have nothing that axe objects to, in ${colorScheme}`, async ({ page, demo }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(demo + path);
    const text = '+442079460123 +442079460777 +61270100123 020 7946 0123 x@y.example evil.example';
    expect(await ask(page, text)).toHaveLength(5);
    expect(await axeFaults(page)).toEqual([]);
  });
}

test('the field is worked by keyboard alone, on a narrow screen', async ({ page, real }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(real + path);
  await field(page).focus();
  await page.keyboard.type('https://pinterest-support-center-verification.example/account/login');
  await page.keyboard.press('Tab');
  await expect(country(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Check it' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(verdicts(page)).toHaveAttribute('data-verdict', 'not-listed');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBe(320);
  for (const control of [
    field(page),
    country(page),
    page.getByRole('button', { name: 'Check it' }),
  ]) {
    expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
});

test.describe('without a connection', () => {
  test.use({ serviceWorkers: 'allow' });

  test('it answers, and a saved copy confirms numbers for seven days', async ({ page }) => {
    const { origin, close } = await serveFolder(sites.demo.out, 0, '127.0.0.1');
    await page.goto(`${origin}/en/`);
    await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      if (active?.state === 'activated') return;
      await new Promise((done) => active?.addEventListener('statechange', done));
    });
    await close();
    await page.goto(origin + path);
    await expect(page.getByRole('region', { name: 'Saved copy' })).toBeVisible();
    expect(await ask(page, '+442079460123')).toEqual(['confirmed']);
    await page.clock.setFixedTime('2026-12-01T00:00:01Z');
    expect(await ask(page, '+442079460123 tickets@lanternferry.example')).toEqual([
      'expired',
      'confirmed',
    ]);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it says how to check by hand, and no field pretends to work', async ({ page, real }) => {
    await page.goto(real + path);
    await expect(field(page)).toBeHidden();
    await expect(verdicts(page)).toHaveCount(0);
    const main = page.getByRole('main');
    await expect(main).toContainText('It must be pinterest.com, alone or after a dot.');
    await expect(main.getByRole('link', { name: 'all channels' }).first()).toBeVisible();
    await expect(main.getByRole('link', { name: 'Contact form' }).first()).toBeVisible();
    await expect(main.getByText('Not confirmed').filter({ visible: true })).toHaveCount(0);
  });
});
