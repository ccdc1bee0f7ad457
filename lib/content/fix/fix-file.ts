import { isDeepStrictEqual } from 'node:util';
import { remark } from 'remark';
import type * as z from 'zod';
import { canonicalWriting } from '@/lib/content/hints/canonical-number';
import { shapeOf } from '@/lib/content/load/place-of';
import { parseText } from '@/lib/content/parse/parse-document';
import { parseFile, withoutSchemaKey } from '@/lib/content/parse/parse-file';
import { splitFrontMatter } from '@/lib/content/parse/split-front-matter';
import type { SourceFile } from '@/lib/content/read/source-file';
import { factsOf } from '@/lib/domain/trust/contact-kinds';
import { frontMatterInOrder, withKeysInOrder } from './ordered-keys';

export interface FixedFile {
  file: SourceFile;
  /** What was changed, one sentence each. */
  done: string[];
}

/** A file in parts that are mended apart: `between` is the line that ends the front matter. */
interface Parts {
  opening: string;
  head: string;
  between: string;
  body: string | null;
}

function partsOf({ path, text }: SourceFile): Parts | null {
  if (!path.endsWith('.md')) return { opening: '', head: text, between: '', body: null };
  const split = splitFrontMatter(text);
  if (!split.ok) return null;
  const { head, headOffset, body, bodyOffset } = split;
  const end = headOffset + head.length;
  return { opening: text.slice(0, headOffset), head, between: text.slice(end, bodyOffset), body };
}

const whole = ({ opening, head, between, body }: Parts) =>
  `${opening}${head}${between}${body ?? ''}`;

function dataOf(path: string, head: string): unknown {
  const parsed = parseText(head, path.endsWith('.md') ? 'front-matter' : 'json');
  return parsed.ok ? parsed.data : undefined;
}

function withCanonicalNumber(head: string): { head: string; done: string[] } {
  const parsed = parseText(head, 'json');
  if (!parsed.ok) return { head, done: [] };
  const { kind, value } = (parsed.data ?? {}) as { kind?: unknown; value?: unknown };
  const isNumber = factsOf(kind)?.value.kind === 'phone' && typeof value === 'string';
  const canonical = isNumber ? canonicalWriting(value) : null;
  const quoted = JSON.stringify(value);
  const at = parsed.locate(['value']);
  if (canonical === null || !head.startsWith(quoted, at)) return { head, done: [] };
  return {
    head: `${head.slice(0, at)}"${canonical}"${head.slice(at + quoted.length)}`,
    done: [`Wrote the number ${value} as ${canonical}.`],
  };
}

const withoutTrailing = (text: string) => text.replace(/[ \t]+(?=\r?(\n|$))/g, '');
const withOneLastEnd = (text: string) => (text.trim() === '' ? text : `${text.trimEnd()}\n`);

/** Markdown's tree without places: what a text means. */
function meaning(body: string): string {
  return JSON.stringify(remark().parse(body), (key, value) =>
    key === 'position' ? undefined : value,
  );
}

/** Two spaces at the end of a line break it: such a line keeps them. */
function trimmedBody(body: string): string {
  const trimmed = withOneLastEnd(
    body.replace(/[ \t]+(?=\r?\n|$)/g, (spaces, offset: number) =>
      / {2}$/.test(spaces) && /[^\s]/.test(body[offset - 1] ?? '\n') ? spaces : '',
    ),
  );
  return meaning(trimmed) === meaning(body) ? trimmed : body;
}

function trimmedParts(path: string, parts: Parts): Parts {
  const { head, between, body } = parts;
  if (body === null) return { ...parts, head: withOneLastEnd(withoutTrailing(head)) };
  const shorter = withoutTrailing(head);
  const same = isDeepStrictEqual(dataOf(path, shorter), dataOf(path, head));
  return {
    ...parts,
    head: same ? shorter : head,
    between: withoutTrailing(between),
    body: trimmedBody(body),
  };
}

function orderedParts(path: string, parts: Parts, schema: z.ZodType): Parts {
  const data = withoutSchemaKey(dataOf(path, parts.head));
  const order = parts.body === null ? withKeysInOrder : frontMatterInOrder;
  return { ...parts, head: order(parts.head, schema, data) };
}

/**
 * Applies what can be mended without asking: the writing of a number, trailing white space, the order
 * of keys. null when there is nothing to do, or when the file would still not have its shape, or
 * would say anything else than before.
 */
export function fixFile(file: SourceFile): FixedFile | null {
  const { path } = file;
  const schema = shapeOf(path);
  const parts = partsOf(file);
  if (schema === null || parts === null) return null;
  const numbered = path.startsWith('contacts/') ? withCanonicalNumber(parts.head) : null;
  const withNumber = { ...parts, head: numbered?.head ?? parts.head };
  const mismatch = !parseFile({ path, text: whole(withNumber) }, schema).ok;
  if (mismatch) return null;
  const trimmed = trimmedParts(path, withNumber);
  const ordered = orderedParts(path, trimmed, schema);
  const text = whole(ordered);
  const same = isDeepStrictEqual(dataOf(path, ordered.head), dataOf(path, withNumber.head));
  if (text === file.text || !same || !parseFile({ path, text }, schema).ok) return null;
  const done = [
    ...(numbered?.done ?? []),
    ...(whole(trimmed) === whole(withNumber) ? [] : ['Removed white space at the ends of lines.']),
    ...(text === whole(trimmed) ? [] : ['Put the keys into the order of their kind.']),
  ];
  return { file: { path, text }, done };
}
