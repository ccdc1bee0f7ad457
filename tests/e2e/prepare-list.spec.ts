import type { Page } from '@playwright/test';
import { expect, test } from './site';

const hacked = '/en/which-line/hacked-account/';
const list = (page: Page) => page.getByRole('group', { name: 'Have this ready' });
const box = (page: Page, name: string) => list(page).getByRole('checkbox', { name });
const message = (page: Page) => list(page).getByRole('textbox', { name: 'Your message' });
const button = (page: Page, name: string) => list(page).getByRole('button', { name });
const writeMessage = (page: Page) => list(page).getByText('Write a message').click();
const keptOnDevice = (page: Page) => page.evaluate(() => ({ ...localStorage }));

const opening = 'My problem: Someone got into my account\nWhat happened: ';

test('ticks are kept over a reload, for their own problem only', async ({ page, real }) => {
  await page.goto(real + hacked);
  await box(page, 'Your user name').check();
  await box(page, 'Your device').check();
  await page.reload();
  await expect(box(page, 'Your user name')).toBeChecked();
  await expect(box(page, 'Your device')).toBeChecked();
  await expect(list(page).getByRole('checkbox', { checked: true })).toHaveCount(2);
  await page.goto(`${real}/en/which-line/cannot-log-in/`);
  await expect(box(page, 'Your user name')).toBeEnabled();
  await expect(box(page, 'Your user name')).not.toBeChecked();
});

test('one button takes back the ticks and the message', async ({ page, real }) => {
  await page.goto(real + hacked);
  await box(page, 'Your user name').check();
  await writeMessage(page);
  await message(page).fill('I typed this.');
  await button(page, 'Start over').click();
  await expect(list(page).getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(message(page)).toHaveValue(new RegExp(`^${opening}\n.*e-mail address.*: \n`));
  expect(await keptOnDevice(page)).toEqual({});
});

test('the message has what is ticked, and everything before the first tick', async ({
  page,
  real,
}) => {
  await page.goto(real + hacked);
  await writeMessage(page);
  await expect(list(page).getByText('Put no password and no code into it.')).toBeVisible();
  expect((await message(page).inputValue()).split('\n')).toHaveLength(9);
  await box(page, 'Your user name').check();
  await box(page, 'The e-mail address of your account').check();
  await expect(message(page)).toHaveValue(
    `${opening}\nThe e-mail address of your account: \nYour user name: `,
  );
});

test('a tick never changes what somebody has written', async ({ page, real }) => {
  await page.goto(real + hacked);
  await writeMessage(page);
  await message(page).fill('My own words.');
  await box(page, 'Your user name').check();
  await box(page, 'Your device').check();
  await box(page, 'Your device').uncheck();
  await expect(message(page)).toHaveValue(
    'My own words.\nYour user name: \nYour device and its system: ',
  );
});

test('a backup code can be ticked, and no message asks for it', async ({ page, real }) => {
  await page.goto(`${real}/en/which-line/two-factor/`);
  await writeMessage(page);
  await expect(message(page)).not.toHaveValue(/backup code/i);
  await box(page, 'Your backup code').check();
  await expect(message(page)).not.toHaveValue(/backup code/i);
  await expect(message(page)).toHaveValue(/Your user name: /);
});

test('the message goes to the first contact that takes words, beside the page', async ({
  page,
  real,
}) => {
  await page.goto(real + hacked);
  await writeMessage(page);
  const link = list(page).getByRole('link', { name: 'Contact form' });
  await expect(link).toHaveAttribute('href', 'https://help.pinterest.com/contact');
  await expect(link).toHaveAttribute('target', '_blank');
});

test('the message is copied as it stands, and the page says so until it changes', async ({
  page,
  context,
  real,
}) => {
  await context.grantPermissions(['clipboard-write'], { origin: real });
  await page.goto(real + hacked);
  await writeMessage(page);
  await message(page).fill('Line one\nLine two');
  await button(page, 'Copy the message').click();
  await expect(list(page).getByRole('status')).toHaveText('Copied.');
  await message(page).fill('');
  await expect(list(page).getByRole('status')).toBeEmpty();
  await message(page).press('ControlOrMeta+V');
  await expect(message(page)).toHaveValue('Line one\nLine two');
});

for (const [what, hasClipboard] of [
  ['refuses the clipboard', true],
  ['has no clipboard', false],
] as const) {
  test(`a browser that ${what} gets the message selected`, async ({ page, real }) => {
    await page.addInitScript((refuses) => {
      const clipboard = { writeText: () => Promise.reject(new Error('denied')) };
      Object.defineProperty(navigator, 'clipboard', { value: refuses ? clipboard : undefined });
    }, hasClipboard);
    await page.goto(real + hacked);
    await writeMessage(page);
    await button(page, 'Copy the message').click();
    await expect(list(page).getByRole('status')).toContainText('The message is selected now');
    await expect(message(page)).toBeFocused();
    const selected = await message(page).evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
    expect(selected).toBe(await message(page).inputValue());
    expect(selected).toContain(opening);
  });
}

test('nothing that is typed is kept anywhere', async ({ page, context, real }) => {
  await page.goto(real + hacked);
  await box(page, 'Your user name').check();
  await writeMessage(page);
  await message(page).pressSequentially('Juniper42');
  await button(page, 'Copy the message').click();
  await box(page, 'Your device').check();
  expect(await keptOnDevice(page)).toEqual({ 'prepare-list:hacked-account': 'username device' });
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
  await page.reload();
  await writeMessage(page);
  await expect(message(page)).toHaveValue(/Your user name: /);
  await expect(message(page)).not.toHaveValue(/Juniper42/);
});

test('the list is worked by keyboard', async ({ page, real }) => {
  await page.goto(real + hacked);
  await box(page, 'The e-mail address of your account').focus();
  await page.keyboard.press('Space');
  await expect(box(page, 'The e-mail address of your account')).toBeChecked();
  await box(page, 'Your device').focus();
  await page.keyboard.press('Tab');
  await expect(button(page, 'Start over')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(message(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(button(page, 'Copy the message')).toBeFocused();
});

test('every item can be ticked with a thumb, anywhere on its line', async ({ page, real }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(real + hacked);
  for (const line of await list(page).getByRole('listitem').all()) {
    const area = await line.boundingBox();
    expect(area?.height).toBeGreaterThanOrEqual(44);
    await line.click();
    await expect(line.getByRole('checkbox')).toBeChecked();
  }
});

for (const [what, stored, ticked] of [
  ['an item that is not in the list', 'username gone-item', 1],
  ['another shape', '{"username":true}', 0],
  ['markup', '<img src=x onerror=alert(1)>', 0],
  ['nothing but spaces', '   ', 0],
] as const) {
  test(`${what} on the device does no harm`, async ({ page, real }) => {
    await page.addInitScript(
      (text) => localStorage.setItem('prepare-list:hacked-account', text),
      stored,
    );
    await page.goto(real + hacked);
    await expect(box(page, 'Your user name')).toBeEnabled();
    await expect(list(page).getByRole('checkbox', { checked: true })).toHaveCount(ticked);
  });
}

test('the list works for a browser that keeps nothing', async ({ page, real }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('denied');
      },
    });
  });
  await page.goto(real + hacked);
  await box(page, 'Your user name').check();
  await writeMessage(page);
  await expect(message(page)).toHaveValue(`${opening}\nYour user name: `);
  await button(page, 'Start over').click();
  await expect(box(page, 'Your user name')).not.toBeChecked();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list is whole, and no control pretends to work', async ({ page, real }) => {
    await page.goto(real + hacked);
    await expect(list(page).getByRole('listitem')).toHaveText([
      'The e-mail address of your account',
      'Your user name',
      'The address of your own profile',
      'The day and the time when it happened',
      'A copy or a picture of the message',
      'A picture of the screen that shows the problem',
      'Your device and its system',
    ]);
    for (const role of ['checkbox', 'button', 'textbox'] as const) {
      await expect(list(page).getByRole(role)).toHaveCount(0);
    }
    await expect(list(page).getByText('Write a message')).toBeHidden();
  });
});
