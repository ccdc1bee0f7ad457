import lighthouse, { type Result } from 'lighthouse';
import { median } from './median';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

export interface LighthouseReport {
  /** From 0 to 100; performance is the median of the runs. */
  scores: Readonly<Record<Category, number>>;
  /** The audits that cost points in the first run, in words: id, title, value and elements. */
  failing: Readonly<Record<Category, readonly string[]>>;
}

/** On a busy machine Lighthouse may lose a trace; it then asks to be run again. */
const attempts = 3;

/** One run in Lighthouse's own mobile configuration. Throws if the page cannot be audited. */
async function run(url: string, port: number, only: readonly Category[]): Promise<Result> {
  let fault = 'Lighthouse gave no result.';
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const onlyCategories = [...only];
    const flags = { port, onlyCategories, logLevel: 'error', locale: 'en-US' } as const;
    const result = await lighthouse(url, flags);
    if (result && !result.lhr.runtimeError) return result.lhr;
    fault = result?.lhr.runtimeError?.message ?? fault;
  }
  throw new Error(`${url}: ${fault}`);
}

function scoreOf(result: Result, category: Category): number {
  return Math.round((result.categories[category]?.score ?? 0) * 100);
}

/** Where on the page an audit failed, as CSS selectors or addresses. */
function placesOf({ details }: Result['audits'][string]): string[] {
  if (details?.type !== 'table') return [];
  return details.items.flatMap(({ node, url, description }) => {
    if (node && typeof node === 'object' && 'selector' in node) return [String(node.selector)];
    return [url, description].filter((place) => typeof place === 'string');
  });
}

function failingIn(result: Result, category: Category): string[] {
  const counted = result.categories[category]?.auditRefs.filter(({ weight }) => weight > 0) ?? [];
  return counted
    .flatMap(({ id }) => result.audits[id] ?? [])
    .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'error' || (score ?? 1) < 1)
    .map((audit) => {
      const found = [audit.displayValue ?? '', audit.errorMessage ?? '', ...placesOf(audit)];
      return `${audit.id}: ${audit.title} ${found.filter(Boolean).join(', ')}`.trim();
    });
}

/**
 * Audits a page in the Chromium at `port`: every category once, performance `runs` times. Throws
 * if a run fails.
 */
export async function auditPage(url: string, port: number, runs = 5): Promise<LighthouseReport> {
  const first = await run(url, port, categories);
  const speeds = [scoreOf(first, 'performance')];
  while (speeds.length < runs) {
    speeds.push(scoreOf(await run(url, port, ['performance']), 'performance'));
  }
  const each = <T>(tell: (category: Category) => T) =>
    Object.fromEntries(categories.map((name) => [name, tell(name)])) as Record<Category, T>;
  return {
    scores: { ...each((name) => scoreOf(first, name)), performance: median(speeds) },
    failing: each((name) => failingIn(first, name)),
  };
}
