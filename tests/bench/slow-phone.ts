import type { Browser, Page } from '@playwright/test';
import { median } from '@/tests/support/median';
import { until } from '@/tests/support/until';
import { kinds, type Traffic, watchTraffic } from './traffic';

/** One visit of a page with nothing in the cache; times in milliseconds from its start. */
export interface Visit extends Traffic {
  firstPaint: number;
  load: number;
}

const phone = {
  viewport: { width: 360, height: 740 },
  isMobile: true,
  hasTouch: true,
  serviceWorkers: 'block',
} as const;
/** Latency in milliseconds, throughput in bytes a second. */
const network = {
  offline: false,
  latency: 400,
  downloadThroughput: 50_000,
  uploadThroughput: 50_000,
};
/** So many times slower than this machine. */
const processorRate = 6;

type Times = Pick<Visit, 'firstPaint' | 'load'>;

/** The times of a page, once it has painted and loaded. */
async function readTimes(page: Page): Promise<Times | undefined> {
  // No function within may have a name: the compiler would call a helper that the page lacks.
  const { paints, navigation } = await page.evaluate(() => ({
    paints: performance.getEntriesByType('paint').map((entry) => entry.toJSON()),
    navigation: performance.getEntriesByType('navigation')[0]?.toJSON(),
  }));
  const times = new Map<string, number>(paints.map(({ name, startTime }) => [name, startTime]));
  const firstPaint = times.get('first-paint') ?? times.get('first-contentful-paint');
  const load: number = navigation.loadEventEnd;
  return firstPaint && load ? { firstPaint, load } : undefined;
}

/** Visits a page on a slow phone. Rejects if the server does not answer with it or nothing shows. */
async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const { traffic, rest } = await watchTraffic(session);
    await session.send('Network.emulateNetworkConditions', network);
    await session.send('Emulation.setCPUThrottlingRate', { rate: processorRate });
    const response = await page.goto(url, { waitUntil: 'load' });
    if (!response?.ok()) throw new Error(`${url} answered ${response?.status()}; expected 200.`);
    await rest();
    const times = await until(() => readTimes(page));
    if (!times) throw new Error(`${url} painted nothing.`);
    return { ...traffic, ...times };
  } finally {
    await context.close();
  }
}

/** The medians of five visits. */
export async function measure(browser: Browser, url: string): Promise<Visit> {
  const visits: Visit[] = [];
  while (visits.length < 5) visits.push(await visit(browser, url));
  const middle = (tell: (one: Visit) => number) => median(visits.map(tell));
  return {
    requests: middle(({ requests }) => requests),
    bytes: Object.fromEntries(
      kinds.map((kind) => [kind, middle(({ bytes }) => bytes[kind])]),
    ) as Visit['bytes'],
    firstPaint: middle(({ firstPaint }) => firstPaint),
    load: middle(({ load }) => load),
  };
}
