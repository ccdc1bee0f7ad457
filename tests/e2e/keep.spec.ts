import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import jsQR from 'jsqr';
import { serveFolder } from '@/lib/export/serve';
import { directoryOf } from '@/tests/support/directory-of';
import { sites } from '@/tests/support/sites';
import { expect, test } from './site';

const line = '/en/contact/uk-bookings/';

/** The pixels of a picture, as a browser decodes them. */
async function pixelsOf(page: Page, picture: Buffer) {
  await page.goto('about:blank');
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    return { width, height, data: [...(context?.getImageData(0, 0, width, height).data ?? [])] };
  }, picture.toString('base64'));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the code on a printed card calls the confirmed number, in ${colorScheme} colours`, async ({
    page,
    demo,
  }) => {
    await page.emulateMedia({ media: 'print', colorScheme });
    await page.goto(`${demo}${line}`);
    const code = page.getByRole('img', { name: 'QR code that calls +44 20 7946 0123' });
    await expect(code).toBeVisible();
    const { width, height, data } = await pixelsOf(page, await code.screenshot());
    expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe('tel:+442079460123');
  });
}

test('the code is on paper only, and goes when the confirmation ends', async ({ page, demo }) => {
  await page.goto(`${demo}${line}`);
  await expect(page.locator('svg[data-code]')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await page.clock.setFixedTime('2027-02-15T00:00:01Z');
  await page.goto(`${demo}${line}`);
  await expect(page.locator('svg[data-code]')).toHaveCount(0);
  await expect(page.getByText('No code to scan')).toBeVisible();
});

test('a confirmed line can be kept as a card, a calendar and a text, with their types', async ({
  page,
  demo,
}) => {
  await page.goto(`${demo}${line}`);
  const section = page.locator('section', { has: page.getByRole('heading', { name: 'Keep it' }) });
  const types = [
    ['Save to contacts', 'text/vcard; charset=utf-8'],
    ['Add the hours to a calendar', 'text/calendar; charset=utf-8'],
    ['Read it as plain text', 'text/plain; charset=utf-8'],
  ] as const;
  for (const [name, type] of types) {
    const address = await section.getByRole('link', { name }).getAttribute('href');
    const answer = await page.request.get(`${demo}${address}`);
    expect([name, answer.status(), answer.headers()['content-type']]).toEqual([name, 200, type]);
    expect(answer.headers()['x-content-type-options']).toBe('nosniff');
    expect(answer.headers()['x-robots-tag']).toBe('noindex');
  }
  const download = page.waitForEvent('download');
  await section.getByRole('link', { name: 'Save to contacts' }).click();
  expect((await download).suggestedFilename()).toBe('uk-bookings.vcf');
});

test('what can be kept goes when the confirmation ends', async ({ page, demo }) => {
  await page.clock.setFixedTime('2027-02-15T00:00:01Z');
  await page.goto(`${demo}${line}`);
  await expect(page.getByText('There is nothing to save now')).toBeVisible();
  await expect(page.locator('a[href$=".vcf"], a[href$=".ics"]')).toHaveCount(0);
});

test('a reported line has a plain text, which holds no digits to call', async ({ page, real }) => {
  await page.goto(`${real}/en/contact/gb-general/`);
  await page.getByRole('link', { name: 'Read it as plain text' }).click();
  await expect(page.locator('body')).toContainText('Do not call: nobody has confirmed a number.');
  await expect(page.locator('body')).not.toContainText('3865');
});

for (const site of ['real', 'demo'] as const) {
  test(`the files of the ${site} site are those of its contacts, whole and light`, () => {
    const { out } = sites[site];
    for (const { kind, slug, standing } of directoryOf(site).contacts) {
      const folder = join(out, 'en/contact', slug);
      expect(readFileSync(join(folder, 'contact.txt')).length).toBeLessThanOrEqual(1000);
      if (standing.status !== 'confirmed' || kind === 'in-app') {
        expect([slug, existsSync(join(folder, 'contact.vcf'))]).toEqual([slug, false]);
      }
      for (const name of ['contact.vcf', 'hours.ics']) {
        const path = join(folder, name);
        if (existsSync(path)) ICAL.parse(readFileSync(path, 'utf8'));
      }
    }
  });
}

test.describe('without a connection', () => {
  test.use({ serviceWorkers: 'allow' });

  test('no copy of a text is shown that no guard could withdraw', async ({ page }) => {
    const { origin, close } = await serveFolder(sites.demo.out, 0, '127.0.0.1');
    await page.goto(`${origin}/en/`);
    await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      if (active?.state === 'activated') return;
      await new Promise((done) => active?.addEventListener('statechange', done));
    });
    const answer = await page.goto(`${origin}${line}contact.txt`);
    expect(answer?.fromServiceWorker()).toBe(true);
    await expect(page.locator('body')).toContainText('Call +44');
    await close();
    await page.goto(`${origin}${line}contact.txt`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Without a connection');
  });
});
