import { chromium } from '@playwright/test';
import { type BuildOptions, buildSync } from 'esbuild';
import { makeSearchIndex, type SearchIndex } from '@/lib/domain/search/index-data';
import { withContacts } from '@/tests/search/many-contacts';
import { readQueries } from '@/tests/search/queries';
import { chromiumArguments, ensureChromium } from '@/tests/support/chromium';
import { directoryOf } from '@/tests/support/directory-of';

/** How many times slower than this machine the browser runs. */
const slowdown = 4;

const engine: BuildOptions = {
  stdin: {
    contents:
      "import { openSearch } from '@/lib/domain/search/search'; globalThis.openSearch = openSearch;",
    resolveDir: process.cwd(),
  },
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2021',
  write: false,
};

interface Times {
  open: number;
  /** One time a key, the shortest first. */
  keys: readonly number[];
}

/** Types sentences key by key in a page and times each key's search, in milliseconds. */
function timeKeys([index, sentences]: readonly [SearchIndex, readonly string[]]): Times {
  const { openSearch } = globalThis as unknown as {
    openSearch: typeof import('@/lib/domain/search/search').openSearch;
  };
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const begun = performance.now();
  const search = openSearch(index, (code) => names.of(code));
  const open = performance.now() - begun;
  const times: number[] = [];
  for (const sentence of sentences) {
    for (let end = 1; end <= sentence.length; end += 1) {
      const start = performance.now();
      search(sentence.slice(0, end));
      times.push(performance.now() - start);
    }
  }
  times.sort((a, b) => a - b);
  return { open, keys: times };
}

async function main(): Promise<void> {
  const index = makeSearchIndex(directoryOf('real'), 'en');
  const sentences = readQueries()
    .map(({ text }) => text)
    .filter((_, place) => place % 6 === 0);
  const [script] = buildSync(engine).outputFiles ?? [];
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: chromiumArguments,
  });
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await page.addScriptTag({ content: script?.text ?? '' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  console.log(
    `Milliseconds a key, processor ${slowdown} times slower, ${sentences.length} sentences:`,
  );
  for (const [name, data] of [
    ['the content', index],
    ['with 5,000 contacts', withContacts(index, 5000)],
  ] as const) {
    const { open, keys } = await page.evaluate(timeKeys, [data, sentences] as const);
    const at = (part: number) => (keys[Math.ceil(keys.length * part) - 1] ?? 0).toFixed(1);
    console.log(
      `${name}: opened in ${open.toFixed(0)}, median ${at(0.5)}, p95 ${at(0.95)}, worst ${at(1)}`,
    );
  }
  await browser.close();
}

await main();
