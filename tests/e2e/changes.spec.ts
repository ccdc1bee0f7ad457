import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { historyOf } from '@/lib/domain/directory/history';
import { directoryOf } from '@/tests/support/directory-of';
import { sites } from '@/tests/support/sites';
import { expect, test } from './site';

for (const site of ['real', 'demo'] as const) {
  test(`the feeds of the ${site} site tell the newest entries of its page`, async ({
    request,
    real,
    demo,
  }) => {
    const origin = { real, demo }[site];
    const history = historyOf(directoryOf(site)).slice(0, 100);
    expect(history.length).toBeGreaterThan(0);
    const answer = await request.get(`${origin}/en/changes/atom.xml`);
    expect(answer.headers()['content-type']).toMatch(/\bxml\b/);
    const feed = parseFeed(await answer.text());
    const json = await (await request.get(`${origin}/en/changes/feed.json`)).json();
    const ids = history.map(({ id }) => id);
    expect(feed.items.map(({ id }) => id?.split('#')[1])).toEqual(ids);
    expect(json.items.map(({ id }: { id: string }) => id.split('#')[1])).toEqual(ids);
    const page = readFileSync(join(sites[site].out, 'en/changes/index.html'), 'utf8');
    for (const id of ids) expect(page).toContain(`id="${id}"`);
  });
}

test('a reader finds the feeds, and what became of a contact on its own page', async ({
  page,
  demo,
}) => {
  await page.goto(`${demo}/en/changes/`);
  const link = page.locator('link[type="application/atom+xml"]');
  await expect(link).toHaveAttribute('href', /\/en\/changes\/atom\.xml$/);
  const entry = page.getByRole('listitem').filter({ hasText: 'The desk is open at weekends too.' });
  await entry.getByRole('link', { name: 'Bookings line, United Kingdom and Ireland' }).click();
  await expect(page).toHaveURL(`${demo}/en/contact/uk-bookings/`);
  const history = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'History' }) });
  await expect(history.getByRole('listitem')).toHaveCount(2);
  await expect(history).toContainText('This holds until 14 February 2027');
});

test('what programs read of a confirmed line goes when its confirmation ends', async ({
  page,
  demo,
}) => {
  const data = page.locator('script[type="application/ld+json"]');
  const told = async () => (await data.allTextContents()).map((text) => JSON.parse(text));
  await page.goto(`${demo}/en/contact/uk-bookings/`);
  expect(await told()).toMatchObject([
    { '@type': 'Organization', contactPoint: { telephone: '+442079460123' } },
    { '@type': 'BreadcrumbList' },
  ]);
  await page.clock.setFixedTime('2027-02-15T00:00:00Z');
  await page.reload();
  expect(await told()).toMatchObject([{ '@type': 'BreadcrumbList' }]);
});
