import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { axeFaults } from '@/tests/support/axe';
import { sites, testDay } from '@/tests/support/sites';
import { expect, test } from './site';

const path = '/en/contribute/';
const entries = (page: Page) => page.getByLabel('What do you want to change?');
const show = (page: Page) => page.getByRole('button', { name: 'Show the file' });
const articles = (page: Page) => page.locator('[data-results] article');
const _unchanged = (page: Page) => page.getByText('Nothing has changed yet.');

async function open(page: Page, origin: string, slug = ''): Promise<void> {
  await page.goto(`${origin}${path}${slug && `#${slug}`}`);
  await expect(show(page)).toBeEnabled();
}

const textOf = (article: Locator) => article.locator('[data-text]').textContent();

/** What the form wrote, put into a copy of the folder, and what the check says of it. */
async function checkedFiles(page: Page): Promise<{ status: number | null; report: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'form-'));
  try {
    cpSync(sites.demo.contentDir, folder, { recursive: true });
    for (const article of await articles(page).all()) {
      const file = join(folder, (await article.locator('[data-path]').textContent()) ?? '');
      writeFileSync(file, (await textOf(article)) ?? '');
    }
    const { status, stdout } = spawnSync(
      process.execPath,
      [
        '--import',
        'tsx',
        'lib/content/start/check.ts',
        '--content',
        folder,
        '--today',
        testDay,
        '--fix',
      ],
      { encoding: 'utf8' },
    );
    return { status, report: stdout };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs in the page: what each entry's value was sent as, and whether its file stays the same. */
function asItStands(
  values: Record<string, string>,
): Record<string, { sent: string; same: boolean }> {
  const find = <Found extends HTMLElement>(selector: string) => {
    const found = document.querySelector<Found>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
  const entries = find<HTMLSelectElement>('[name=entry]');
  const isShown = (element: HTMLElement) => element.checkVisibility();
  const results = Object.entries(values).map(([slug, value]) => {
    entries.value = slug;
    entries.dispatchEvent(new Event('change', { bubbles: true }));
    const field = find<HTMLInputElement>('[name=value]');
    const sent = field.value;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const before = isShown(find('[data-same]'));
    find('[data-show]').click();
    return [slug, { sent, same: !before && isShown(find('[data-same]')) }];
  });
  return Object.fromEntries(results);
}

for (const site of ['real', 'demo'] as const) {
  test(`every contact of the ${site} directory goes through the form as it stands`, async ({
    page,
    real,
    demo,
  }) => {
    test.setTimeout(90_000);
    await open(page, { real, demo }[site]);
    const slugs = await entries(page)
      .locator('option')
      .evaluateAll((options) =>
        options.map((option) => (option as HTMLOptionElement).value).filter(Boolean),
      );
    expect(slugs.length).toBeGreaterThan(20);
    const values = Object.fromEntries(
      slugs.map((slug) => {
        const file = join(sites[site].contentDir, `contacts/${slug}.json`);
        return [slug, JSON.parse(readFileSync(file, 'utf8')).value as string];
      }),
    );
    // In the page, one after the other: by hand each takes a second, and other tests use their hands.
    const answers = await page.evaluate(asItStands, values);
    // What nobody confirmed is not in the form; whoever knows it types it.
    for (const slug of slugs) expect(['', values[slug]]).toContain(answers[slug]?.sent);
    expect(slugs.filter((slug) => !answers[slug]?.same)).toEqual([]);
  });
}

test('a change of a confirmed number passes the check, and the page says what becomes of it', async ({
  page,
  demo,
}) => {
  await open(page, demo, 'uk-bookings');
  await expect(entries(page)).toHaveValue('uk-bookings');
  await page.locator('[name=value]').fill('+44 (0)20 7946-0124');
  await show(page).click();
  await expect(page.getByText('will be published as not confirmed')).toBeVisible();
  const article = articles(page);
  await expect(article.locator('del')).toHaveText(['-   "value": "+442079460123",\n']);
  await expect(article.locator('ins')).toHaveText(['+   "value": "+442079460124",\n']);
  const link = article.getByRole('link', { name: 'Open the file at git.example' });
  await expect(link).toHaveAttribute(
    'href',
    'https://git.example/lanternferry/directory/edit/main/content/contacts/uk-bookings.json',
  );
  const { status, report } = await checkedFiles(page);
  expect(report).not.toContain('Fixed');
  expect(status, report).toBe(0);
});

test('a new line with a new document and a week of its own passes the check', async ({
  page,
  demo,
}) => {
  await open(page, demo);
  await page.locator('[name=slug]').fill('se-bookings');
  await page.getByLabel('Name', { exact: true }).fill('Bookings line, Sweden');
  await page.getByLabel('What is it for').fill('To book a crossing or change one.');
  await page.locator('[name=value]').fill('+46 8 465 004 56');
  await page.getByLabel('What does a call cost').selectOption('standard-rate');
  await page.getByLabel('Everyone').check();
  await page.getByLabel('Bookings and changes').check();
  await page.locator('[data-add=areaServed]').selectOption({ label: 'Sweden' });
  await page.getByLabel('Languages').fill('sv, en');
  await page.getByLabel('What does the source say?').selectOption('own');
  await page.getByLabel('Time zone of these hours').fill('Europe/Stockholm');
  const rows = page.locator('[data-periods] fieldset');
  await expect(rows).toHaveCount(5);
  await rows.last().getByRole('button', { name: 'Remove' }).click();
  for (const row of await rows.all()) {
    await row.getByLabel('Opens').fill('09:00');
    await row.getByLabel('Closes').fill('17:00');
  }
  await page.locator('[data-add=sources]').selectOption('other');
  await page.locator('[name=source-url]').fill('https://www.lanternferry.example/sweden');
  await page.locator('[name=source-title]').fill('Lantern Ferry in Sweden');
  await page.locator('[name=source-publisher]').fill('Lantern Ferry');
  await page.locator('[name=source-languages]').fill('sv');
  await page.locator('[name=source-observedOn]').fill('2026-11-20');
  await page.locator('[name=source-slug]').fill('contact-sweden');
  await show(page).click();
  await expect(articles(page)).toHaveCount(2);
  const written = JSON.parse((await textOf(articles(page).first())) ?? '');
  expect(written).toMatchObject({ value: '+46846500456', areaServed: ['SE'] });
  const created = await articles(page)
    .first()
    .getByRole('link', { name: 'already filled in' })
    .getAttribute('href');
  const address = new URL(created ?? '');
  expect(address.pathname).toBe('/lanternferry/directory/new/main');
  expect(address.searchParams.get('filename')).toBe('content/contacts/se-bookings.json');
  expect(address.searchParams.get('value')).toBe(await textOf(articles(page).first()));
  const { status, report } = await checkedFiles(page);
  expect(status, report).toBe(0);
  expect(report).not.toMatch(/se-bookings|contact-sweden/);
});

test('what is wrong stands beside its field, in the words of the check, and nothing typed is lost', async ({
  page,
  demo,
}) => {
  await open(page, demo, 'uk-bookings');
  await page.locator('[name=value]').fill('020 7946 0123');
  await page.locator('[name=opens]').first().fill('9h00');
  await page.getByLabel('Everyone').uncheck();
  await page.keyboard.press('Tab');
  await show(page).focus();
  await page.keyboard.press('Enter');
  const faults = page.locator('[data-faults]');
  await expect(faults).toBeFocused();
  await expect(faults.getByRole('listitem')).toHaveCount(3);
  await expect(page.locator('#value-error')).toHaveText(
    'Found "020 7946 0123"; expected "+", the country code and the digits, and nothing else.',
  );
  await expect(page.locator('#hours-error')).toContainText('Monday: Found "9h00"; expected a time');
  await expect(page.locator('#audience-error')).toHaveText(
    'Nothing is here yet; expected at least 1 in the list.',
  );
  await faults.getByRole('link').first().click();
  await expect(page.locator('[name=value]')).toBeFocused();
  await expect(page.locator('[name=value]')).toHaveValue('020 7946 0123');
  await expect(articles(page)).toHaveCount(0);
});

test('a crafted address chooses nothing and shows nothing', async ({ page, demo }) => {
  await open(page, demo, 'call-0800-555-0199');
  await expect(entries(page)).toHaveValue('');
  await expect(page.locator('body')).not.toContainText('0199');
});

test('the file is copied and saved as it is shown', async ({ page, demo, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, demo, 'contact-form');
  await page.getByLabel('Languages').fill('en');
  await show(page).click();
  const article = articles(page);
  const text = await textOf(article);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    article.getByRole('link', { name: 'Save the file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('contact-form.json');
  expect(readFileSync((await download.path()) ?? '', 'utf8')).toBe(text);
  await article.getByRole('button', { name: 'Copy the text' }).click();
  await expect(article.getByRole('button', { name: 'Copied' })).toBeVisible();
  // Pages may not read the clipboard; a visitor may paste.
  const anywhere = page.getByLabel('What is it for');
  await anywhere.fill('');
  await anywhere.press('ControlOrMeta+v');
  await expect(anywhere).toHaveValue(text ?? '');
});

test('entries lead to the form, to their file and to the form for reports', async ({
  page,
  real,
  demo,
}) => {
  const edit = page.getByRole('link', { name: 'Edit this entry' });
  const report = page.getByRole('link', { name: 'Report a problem with this entry' });
  const folder = 'https://git.example/lanternferry/directory';
  await page.goto(`${demo}/en/contact/uk-bookings/`);
  await expect(edit).toHaveAttribute('href', '/en/contribute/#uk-bookings');
  await expect(report).toHaveAttribute(
    'href',
    `${folder}/issues/new?template=number-is-wrong.yml&entry=%2Fen%2Fcontact%2Fuk-bookings%2F`,
  );
  await page.goto(`${demo}/en/faq/`);
  await page.locator('main li a').first().click();
  await expect(edit).toHaveAttribute('href', /\/edit\/main\/content\/faqs\/[a-z0-9-]+\.md$/);
  await page.goto(`${real}/en/which-line/hacked-account/`);
  await expect(edit).toHaveAttribute('href', '/en/contribute/');
  await expect(report).toHaveAttribute('href', '/en/contribute/#report');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page leads to the guide and to the file', async ({ page, demo, real }) => {
    await page.goto(`${demo}${path}#uk-bookings`);
    await expect(show(page)).toBeHidden();
    const folder = 'https://git.example/lanternferry/directory';
    await expect(page.getByRole('link', { name: 'The guide for editors' })).toHaveAttribute(
      'href',
      `${folder}/blob/main/content/README.md`,
    );
    const file = page.getByRole('link', { name: 'Bookings line, United Kingdom and Ireland' });
    await expect(file).toHaveAttribute(
      'href',
      `${folder}/edit/main/content/contacts/uk-bookings.json`,
    );
    await expect(file).toBeInViewport();
    await page.goto(`${real}${path}`);
    await expect(page.getByText('have no public place yet').first()).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a filled-in form with faults and with a file is accessible, ${colorScheme}`, async ({
    page,
    demo,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, demo, 'uk-bookings');
    await page.locator('[name=value]').fill('12');
    await show(page).click();
    await expect(page.locator('[data-faults]')).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
    await page.locator('[name=value]').fill('+442079460124');
    await show(page).click();
    await expect(articles(page)).toHaveCount(1);
    expect(await axeFaults(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
  });
}

test('nothing that was typed is lost by another entry, and a reload asks first', async ({
  page,
  demo,
}) => {
  await open(page, demo, 'uk-bookings');
  const name = page.getByLabel('Name', { exact: true });
  await name.fill('Bookings by phone');
  await entries(page).selectOption('fr-freight');
  await expect(name).toHaveValue('Freight line, France and Belgium');
  await entries(page).selectOption('uk-bookings');
  await expect(name).toHaveValue('Bookings by phone');
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    return dialog.accept();
  });
  await name.press('End');
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  await expect(name).toHaveValue('Bookings line, United Kingdom and Ireland');
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
});

test('a page without scripts does not speak of a form that is not there', async ({
  browser,
  real,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${real}${path}`);
  await expect(page.getByText('The form needs JavaScript.')).toBeVisible();
  await expect(page.locator('#report')).not.toContainText('the form writes');
  await page.goto(`${real}/en/check/`);
  await expect(page.getByText('The field above')).toBeHidden();
  await context.close();
});
