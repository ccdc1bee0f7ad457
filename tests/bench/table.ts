import type { LighthouseReport } from '@/tests/support/lighthouse';
import { categories } from '@/tests/support/lighthouse';
import type { Visit } from './slow-phone';
import { kinds } from './traffic';

/** What was measured of one page of one site. Lighthouse leaves some plain pages out. */
export interface Measured {
  url: string;
  visit: Visit;
  lighthouse?: LighthouseReport;
  /** The page asks search engines not to list it. */
  unlisted: boolean;
}
export interface Row {
  name: string;
  finished: Measured;
  plain: Measured;
}

/** Tells one cell of a site's page. */
type Tell = (measured: Measured) => string;
type Column = readonly [title: string, tell: Tell];

const kilobytes = (bytes: number) => (bytes / 1_000).toFixed(1);
const seconds = (milliseconds: number) => (milliseconds / 1_000).toFixed(2);
const total = ({ bytes }: Visit) => kinds.reduce((sum, kind) => sum + bytes[kind], 0);

const traffic: readonly Column[] = [
  ['requests', ({ visit }) => String(visit.requests)],
  ...kinds.map((kind): Column => [`${kind}, kB`, ({ visit }) => kilobytes(visit.bytes[kind])]),
  ['all, kB', ({ visit }) => kilobytes(total(visit))],
  ['first paint, s', ({ visit }) => seconds(visit.firstPaint)],
  ['load, s', ({ visit }) => seconds(visit.load)],
];

const scores = categories.map((category): Column => {
  const mark = ({ unlisted }: Measured) => (category === 'seo' && unlisted ? '*' : '');
  return [
    category === 'seo' ? 'SEO' : category.replace('-', ' '),
    (one) => (one.lighthouse ? one.lighthouse.scores[category] + mark(one) : '-'),
  ];
});

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** A Markdown table: a row a page, in each cell the finished page and the plain one. */
function table(rows: readonly Row[], columns: readonly Column[]): string {
  const head = ['page', ...columns.map(([title]) => title)];
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  const body = rows.map(({ name, finished, plain }) =>
    line([name, ...columns.map(([, tell]) => `${tell(finished)} / ${tell(plain)}`)]),
  );
  return [line(head), line(rule), ...body].join('\n');
}

export const trafficTable = (rows: readonly Row[]) => table(rows, traffic);
export const scoreTable = (rows: readonly Row[]) => table(rows, scores);
