import { chromium } from '@playwright/test';
import { expect, it, onTestFinished } from 'vitest';
import { serveFolder } from '@/lib/export/serve';
import { chromiumArguments, ensureChromium } from '@/tests/support/chromium';
import { sites } from '@/tests/support/sites';

/** What Chromium lets the page do; TypeScript does not know this interface. */
interface Policed {
  featurePolicy: { allowedFeatures(): string[] };
}

it('a published page may do nothing that Chromium knows of but write to the clipboard', async () => {
  const { origin, close } = await serveFolder(sites.real.out, 0, '127.0.0.1');
  onTestFinished(close);
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: chromiumArguments,
  });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.goto(`${origin}/en/directory/`);
  const allowed = await page.evaluate(() =>
    (document as unknown as Policed).featurePolicy.allowedFeatures(),
  );
  // Client hints are no abilities: they tell a server what it may be told.
  expect(allowed.filter((feature) => !feature.startsWith('ch-'))).toEqual(['clipboard-write']);
});
