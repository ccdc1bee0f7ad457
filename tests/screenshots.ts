import { mkdirSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { chromium } from '@playwright/test';
import { serveFolder } from '@/lib/export/serve';
import { buildSite } from './support/build-site';
import { chromiumArguments, ensureChromium } from './support/chromium';
import { pageTypes } from './support/page-types';
import { sites, testDay } from './support/sites';

const folder = '.built/screenshots';
const readme = '.github/readme';

const devices = {
  phone: { width: 360, height: 740 },
  desktop: { width: 1200, height: 900 },
} as const;
const schemes = ['light', 'dark'] as const;

interface Shot {
  address: string;
  file: string;
  device: keyof typeof devices;
  colorScheme: (typeof schemes)[number];
  fullPage: boolean;
}

async function take(browser: Browser, { address, file, device, colorScheme, fullPage }: Shot) {
  const page = await browser.newPage({
    viewport: devices[device],
    colorScheme,
    serviceWorkers: 'block',
  });
  await page.clock.setFixedTime(`${testDay}T12:00:00Z`);
  await page.goto(address);
  await page.screenshot({ path: file, fullPage });
  await page.close();
}

/** Each page type of the real site, and a confirmed line of the demonstration. */
function shotsOf(origins: Record<'real' | 'demo', string>): Shot[] {
  const addresses = Object.entries({
    ...Object.fromEntries(
      Object.entries(pageTypes).map(([name, path]) => [name, origins.real + path]),
    ),
    'confirmed line': `${origins.demo}/en/contact/uk-bookings/`,
  });
  return addresses.flatMap(([name, address]) =>
    Object.keys(devices).flatMap((device) =>
      schemes.map((colorScheme) => ({
        address,
        file: `${folder}/${name.replaceAll(' ', '-')}-${device}-${colorScheme}.png`,
        device: device as keyof typeof devices,
        colorScheme,
        fullPage: true,
      })),
    ),
  );
}

/** The three pictures of the README: one screen of a phone each. */
function readmeShots({ real, demo }: Record<'real' | 'demo', string>): Shot[] {
  const phone = { device: 'phone', colorScheme: 'light', fullPage: false } as const;
  return [
    { ...phone, address: real + pageTypes.home, file: `${readme}/home.png` },
    { ...phone, address: real + pageTypes.outcome, file: `${readme}/outcome.png` },
    { ...phone, address: `${demo}/en/contact/uk-bookings/`, file: `${readme}/line.png` },
  ];
}

/** `npm run screenshots`: pictures of each page type, to be looked at, and those of the README. */
async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { contentDir, out } of [sites.real, sites.demo]) {
    buildSite({ contentDir, day: testDay, out });
  }
  const real = await serveFolder(sites.real.out, 0, '127.0.0.1');
  const demo = await serveFolder(sites.demo.out, 0, '127.0.0.1');
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: chromiumArguments,
  });
  const origins = { real: real.origin, demo: demo.origin };
  const shots = [...shotsOf(origins), ...readmeShots(origins)];
  for (const shot of shots) await take(browser, shot);
  await browser.close();
  await Promise.all([real.close(), demo.close()]);
  console.log(`${shots.length} pictures in ${folder}/ and ${readme}/.`);
}

await main();
