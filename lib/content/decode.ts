import type { Problem } from '@/lib/rules/problem';
import { findInvisible } from './invisible';
import { positionAt } from './position';
import type { SourceFile } from './source-file';

/** Parsers are only safe on bounded input; real files have a few kilobytes. */
export const maximumBytes = 64 * 1024;

function problem(path: string, rule: string, message: string, hint: string): Problem {
  return { rule, severity: 'error', file: path, line: 1, column: 1, message, hint };
}

/** A file that is too large to be read; null if it is not. */
export function sizeProblem(path: string, size: number): Problem | null {
  if (size <= maximumBytes) return null;
  return problem(
    path,
    'file-is-small',
    `Found a file of ${size} bytes; expected at most ${maximumBytes}.`,
    'Split it, or remove what does not belong there.',
  );
}

function unseen(path: string, text: string): Problem[] {
  const found = findInvisible(text);
  if (found === null) return [];
  return [
    {
      ...problem(
        path,
        'file-has-plain-characters',
        `Found the invisible character ${found.name}; expected characters that can be seen, spaces and line ends.`,
        'Delete it, or type the passage again instead of pasting it.',
      ),
      ...positionAt(text, found.offset),
    },
  ];
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
    const found = problem(
      path,
      'file-is-utf8',
      'Found bytes that are no UTF-8; expected text in UTF-8.',
      'Save the file again with the encoding "UTF-8".',
    );
    return { ok: false, problems: [{ ...found, ...positionAt(...firstInvalid(bytes)) }] };
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
