import type { Locator, Page } from '@playwright/test';
import { expect, test } from './site';

/** Steps through the page until a place has the focus, and sees to it that the focus shows. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
      return `${outlineStyle} ${outlineWidth}`;
    });
    expect(outline).toBe('solid 3px');
    if (await place.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('The keyboard does not get there within 60 steps.');
}

async function follow(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('main').getByRole('link', { name, exact: true }));
  await page.keyboard.press('Enter');
}

test.use({ viewport: { width: 360, height: 740 } });

test('the keyboard alone leads from the first page to what to do', async ({ page, real }) => {
  await page.goto(`${real}/en/`);
  await follow(page, 'Account and log-in');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'What is wrong with your account?',
  );
  await follow(page, 'Somebody else got into my account');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Someone got into my account');
  await tabTo(page, page.getByRole('link', { name: 'Open help.pinterest.com' }).first());
});

test('the skip link goes past the header', async ({ page, real }) => {
  await page.goto(`${real}/en/directory/`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inMain = await page.evaluate(() =>
    document.querySelector('main')?.contains(document.activeElement),
  );
  expect(inMain).toBe(true);
});

test('on a phone the menu is one step away, at the end of the page', async ({ page, real }) => {
  await page.goto(`${real}/en/which-line/hacked-account/`);
  await page.getByRole('link', { name: 'Menu' }).click();
  const menu = page.getByRole('navigation', { name: 'Menu' });
  await expect(menu).toBeInViewport();
  await menu.getByRole('link', { name: 'Sources' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Sources/);
});

test('every target on the first page is large enough for a thumb', async ({ page, real }) => {
  await page.goto(`${real}/en/`);
  const small = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) =>
      links
        .filter((link) => link.closest('p') === null)
        .map((link) => {
          // A link may be enlarged by what it lays over its box.
          const box = (link.closest('li.relative') ?? link).getBoundingClientRect();
          return { text: link.textContent, height: box.height };
        })
        .filter(({ height }) => height < 44),
    );
  expect(small).toEqual([]);
});

test('a question is a heading with its answers as a list of links', async ({ page, real }) => {
  await page.goto(`${real}/en/which-line/my-account/`);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - link "Back"
      - heading "What is wrong with your account?" [level=1]
      - paragraph
      - list:
        - listitem:
          - link "I cannot log in"
        - listitem:
          - link "Somebody else got into my account"
  `);
});

test('an outcome says the next step first: words, then the one button, then the steps', async ({
  page,
  real,
}) => {
  await page.goto(`${real}/en/which-line/hacked-account/`);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Someone got into my account" [level=1]
      - paragraph: /Set a new password now/
      - article:
        - paragraph: Web form
        - heading "Contact form" [level=2]:
          - link "Contact form"
        - paragraph: Confirmed
        - paragraph
        - link "Open help.pinterest.com"
      - heading "What to do" [level=2]
      - paragraph:
        - strong: /locked out/
  `);
});

test('a confirmed line says its state and why in words', async ({ page, demo }) => {
  await page.goto(`${demo}/en/contact/uk-bookings/`);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - paragraph: Phone
      - heading "Bookings line, United Kingdom and Ireland" [level=1]
      - paragraph: Confirmed
      - paragraph
      - link /Call \\+44 20 7946 \\d+/
      - heading "How far to trust it" [level=2]
      - paragraph: /An official page states it/
  `);
});
