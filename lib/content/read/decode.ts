import type { Fault } from '@/lib/rules/base/fault';
import type { Problem } from '@/lib/rules/base/problem';
import { guardProblem } from './guard-problem';
import { findInvisible, withoutInvisible } from './invisible';
import type { Position } from './position';
import { positionAt } from './position';
import type { SourceFile } from './source-file';

/** Parsers are only safe on bounded input; real files have a few kilobytes. */
export const maximumBytes = 64 * 1024;

const byteOrderMark = '\uFEFF';
/** How a file begins that was saved as UTF-16 ("Unicode" in old programs). */
const utf16Marks = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;

/** A file that is too large to be read; null if it is not. */
export function sizeProblem(path: string, size: number): Problem | null {
  if (size <= maximumBytes) return null;
  return guardProblem('file-is-small', path, {
    found: `a file of ${size} bytes`,
    expected: `at most ${maximumBytes}`,
    hint: 'Split it, or remove what does not belong there.',
  });
}

/** What stands on the line behind an invisible character, in characters that are safe to print. */
function beside(text: string, offset: number): string {
  const [line = ''] = text.slice(offset).split(/[\r\n"\\]/, 1);
  return withoutInvisible(line).slice(0, 20).trim();
}

const markFault: Fault = {
  found: 'a byte order mark (U+FEFF), which nobody sees, before the first line',
  expected: 'the first line',
  hint: 'Save the file again with the encoding "UTF-8", not "UTF-8 with BOM".',
};

function unseen(path: string, text: string): Problem[] {
  const invisible = findInvisible(text);
  if (invisible === null) return [];
  const problem = (fault: Fault, place?: Position) =>
    guardProblem('file-has-plain-characters', path, fault, place);
  if (text.startsWith(byteOrderMark)) return [problem(markFault)];
  const { name, offset } = invisible;
  const next = beside(text, offset);
  const fault = {
    found: `the invisible character ${name}${next === '' ? '' : ` before ${JSON.stringify(next)}`}`,
    expected: 'characters that can be seen, spaces and line ends',
    hint: 'Delete the passage and type it, instead of pasting it.',
  };
  return [problem(fault, positionAt(text, offset))];
}

function notUtf8(path: string, bytes: Uint8Array): Problem {
  const wide = utf16Marks.some(([a, b]) => bytes[0] === a && bytes[1] === b);
  const fault = {
    found: wide ? 'text in UTF-16' : 'bytes that are no UTF-8',
    expected: 'text in UTF-8',
    hint: 'Save the file again with the encoding "UTF-8".',
  };
  return guardProblem('file-is-utf8', path, fault, positionAt(...firstInvalid(bytes)));
}

/**
 * Turns a file's bytes into text, or says why not: too large, not UTF-8, a byte order mark, or
 * characters that nobody sees but every program obeys.
 */
export function decode(
  path: string,
  bytes: Uint8Array,
): { ok: true; file: SourceFile } | { ok: false; problems: Problem[] } {
  const tooLarge = sizeProblem(path, bytes.length);
  if (tooLarge) return { ok: false, problems: [tooLarge] };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { ok: false, problems: [notUtf8(path, bytes)] };
  }
  const problems = unseen(path, text);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, file: { path, text } };
}

/** The text before the first invalid byte, and its length as the offset. */
function firstInvalid(bytes: Uint8Array): [text: string, offset: number] {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const offset = lenient.indexOf('\uFFFD');
  return [lenient, offset < 0 ? lenient.length : offset];
}
