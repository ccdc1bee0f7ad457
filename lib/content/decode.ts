import type { Problem } from '@/lib/rules/problem';
import { positionAt } from './position';
import type { SourceFile } from './source-file';

/** Parsers are only safe on bounded input; real files have a few kilobytes. */
export const maximumBytes = 64 * 1024;

/**
 * Control characters but tab and line ends; everything that formats without being seen
 * (bidirectional marks, zero-width characters, soft hyphens); line and paragraph separators.
 */
const forbidden = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
const allowed = new Set(['\t', '\n', '\r']);

function problem(path: string, rule: string, message: string, hint: string): Problem {
  return { rule, severity: 'error', file: path, line: 1, column: 1, message, hint };
}

function codePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `U+${hex}`;
}

function unseen(path: string, text: string): Problem[] {
  for (const match of text.matchAll(forbidden)) {
    if (allowed.has(match[0])) continue;
    return [
      {
        ...problem(
          path,
          'file-has-plain-characters',
          `Found the invisible character ${codePoint(match[0])}; expected characters that can be seen, spaces and line ends.`,
          'Delete it, or type the passage again instead of pasting it.',
        ),
        ...positionAt(text, match.index),
      },
    ];
  }
  return [];
}

/**
 * Turns a file's bytes into text, or says why not: too large, not UTF-8, a byte order mark, or
 * characters that nobody sees but every program obeys.
 */
export function decode(
  path: string,
  bytes: Uint8Array,
): { ok: true; file: SourceFile } | { ok: false; problems: Problem[] } {
  if (bytes.length > maximumBytes) {
    const found = problem(
      path,
      'file-is-small',
      `Found a file of ${bytes.length} bytes; expected at most ${maximumBytes}.`,
      'Split it, or remove what does not belong there.',
    );
    return { ok: false, problems: [found] };
  }
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
