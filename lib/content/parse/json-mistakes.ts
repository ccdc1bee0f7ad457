import { shorten } from '@/lib/rules/base/shorten';
import type { SyntaxFault } from './syntax-fault';
import { mostFaults } from './syntax-fault';

/** What nobody writes into JSON on purpose, told apart from what JSON holds there. */
const pieces =
  /(?<text>"(?:[^"\\\n]|\\[^\n])*(?:"|(?=\n|$)))|(?<comment>\/\/[^\n]*|\/\*[^*]*|#[^\n]*)|(?<curly>[“”„‟][^“”„‟"\n]*[“”„‟"]?)|(?<comma>,(?=\s*[\]}]))/g;

const wordProcessor = 'A word processor makes such quotes: write in a plain text editor.';

function fault(offset: number, found: string, expected: string, hint: string): SyntaxFault {
  return { rule: 'file-parses', offset, found, expected, hint };
}

/** A text in straight quotes that does not end on its line, or holds a tab. */
function faultOfText(piece: string, offset: number): SyntaxFault | null {
  const closed = /^"(?:[^"\\]|\\.)*"$/.test(piece);
  if (!closed && /[“”„‟]/.test(piece)) {
    return fault(
      offset,
      'a text that begins or ends with a curly quote',
      'straight quotes (")',
      wordProcessor,
    );
  }
  if (!closed) {
    return fault(
      offset,
      'a quote without a partner on its line',
      'one where a text begins and one where it ends',
      'Put in the missing ".',
    );
  }
  const tab = piece.indexOf('\t');
  if (tab < 0) return null;
  return fault(offset + tab, 'a tab inside a text', 'a space', 'Delete it and type a space.');
}

function faultOfPiece(match: RegExpExecArray): SyntaxFault | null {
  const { text, comment, curly } = match.groups ?? {};
  if (text !== undefined) return faultOfText(text, match.index);
  if (comment !== undefined) {
    return fault(
      match.index,
      'a comment',
      'none, because JSON has no comments',
      'Remove it. What a reviewer should know belongs in the pull request.',
    );
  }
  if (curly !== undefined) {
    const words = curly.replace(/[“”„‟"]/g, '');
    return {
      rule: 'text-is-quoted',
      offset: match.index,
      found: 'curly quotes',
      expected: 'straight quotes (")',
      hint: `Write "${shorten(words)}". ${wordProcessor}`,
    };
  }
  return fault(
    match.index,
    'a comma before a closing bracket',
    'none behind the last item',
    'Remove the comma.',
  );
}

/**
 * The common mistakes of writing JSON by hand, in the words of an editor and where they were made: a
 * parser tells of them later, by what they lead to. JSON without a fault has none.
 */
export function jsonMistakes(text: string): SyntaxFault[] {
  if (text.trim() === '') {
    return [fault(0, 'an empty file', 'JSON', 'Write its keys, or delete the file.')];
  }
  const faults: SyntaxFault[] = [];
  for (const match of text.matchAll(pieces)) {
    const found = faultOfPiece(match);
    if (found) faults.push(found);
    if (faults.length >= mostFaults) break;
  }
  return faults;
}
