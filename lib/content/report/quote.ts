import type { SourceFile } from '@/lib/content/read/source-file';
import type { Problem } from '@/lib/rules/base/problem';

/** The line of a problem and, below it, a mark at its place; null where there is no such line. */
export type Quote = (problem: Problem) => string[] | null;

/** A terminal of 100 columns holds a gutter and so many characters. */
const widest = 88;
const ahead = 40;

/** The blanks that lead to the mark: a tab stays one, a combining mark takes no room. */
function blanksFor(text: string): string {
  return text.replace(/\p{M}/gu, '').replace(/[^\t]/gu, ' ');
}

/** A long line is cut to what stands around the column (0-based). */
function cut(line: string, column: number): { shown: string; column: number } {
  if (line.length <= widest) return { shown: line, column };
  const start = Math.max(0, Math.min(column - ahead, line.length - widest));
  const end = Math.min(line.length, start + widest);
  const before = start > 0 ? '…' : '';
  const after = end < line.length ? '…' : '';
  return {
    shown: `${before}${line.slice(start, end)}${after}`,
    column: column - start + before.length,
  };
}

/**
 * Makes a quoter over files that passed the guards. A file that was refused is not quoted: its
 * text may hold what a terminal obeys.
 */
export function quotesFrom(files: readonly SourceFile[]): Quote {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return ({ file, line, column }) => {
    const written = texts.get(file)?.split('\n')[line - 1]?.replace(/\r$/, '');
    if (written === undefined || written.trim() === '') return null;
    const { shown, column: marked } = cut(written, column - 1);
    const number = String(line);
    const gutter = ' '.repeat(number.length);
    return [`${number} | ${shown}`, `${gutter} | ${blanksFor(shown.slice(0, marked))}^`];
  };
}
