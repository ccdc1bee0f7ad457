import type { SyntaxFault } from './syntax-fault';

/** The line that git puts above the first of two versions that it could not join. */
const mark = /^<{7} .*$/m;

/** A merge that was saved before somebody chose between its two versions; null without one. */
export function mergeMarkFault(text: string): SyntaxFault | null {
  const offset = text.search(mark);
  if (offset < 0) return null;
  return {
    rule: 'file-parses',
    offset,
    found: 'a mark of git for two versions of a passage',
    expected: 'one version',
    hint: 'Keep one of the two versions and delete the lines "<<<<<<<", "=======" and ">>>>>>>".',
  };
}
