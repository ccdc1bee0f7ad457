import type * as z from 'zod';
import { shapeHint } from '@/lib/content/hints/shape-hint';
import { guardProblem } from '@/lib/content/read/guard-problem';
import type { Position } from '@/lib/content/read/position';
import { positionAt } from '@/lib/content/read/position';
import type { SourceFile } from '@/lib/content/read/source-file';
import type { Place, Problem } from '@/lib/rules/base/problem';
import { describeIssues } from '@/lib/rules/shape/describe-issue';
import { bodyFault } from './body-bounds';
import { mergeMarkFault } from './merge-marks';
import type { ParsedDocument } from './parse-document';
import { parseText } from './parse-document';
import { splitFrontMatter } from './split-front-matter';
import type { Dialect, SyntaxFault } from './syntax-fault';

/** Turns a place that a rule names into line and column of the file. */
export type PlaceLocator = (place: Place) => Position;

export type ParsedFile<Data> =
  | { ok: true; data: Data; locate: PlaceLocator }
  | { ok: false; problems: Problem[] };

interface Head {
  text: string;
  offset: number;
  dialect: Dialect;
  body: { text: string; offset: number } | null;
}

function headOf(file: SourceFile): Head | SyntaxFault {
  if (!file.path.endsWith('.md')) {
    return { text: file.text, offset: 0, dialect: 'json', body: null };
  }
  const split = splitFrontMatter(file.text);
  if (!split.ok) return { rule: 'front-matter', ...split };
  return {
    text: split.head,
    offset: split.headOffset,
    dialect: 'front-matter',
    body: { text: split.body, offset: split.bodyOffset },
  };
}

function problemAt(file: SourceFile, fault: SyntaxFault): Problem {
  return guardProblem(fault.rule, file.path, fault, positionAt(file.text, fault.offset));
}

/** Programs that edit JSON read `$schema`; for us it says nothing. */
export function withoutSchemaKey(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const { $schema: _, ...rest } = data as Record<string, unknown>;
  return rest;
}

function shaped<Data>(
  file: SourceFile,
  head: Head,
  parsed: ParsedDocument & { ok: true },
  schema: z.ZodType<Data>,
): ParsedFile<Data> {
  const raw = withoutSchemaKey(parsed.data);
  const result = schema.safeParse(raw);
  if (!result.success) {
    const problems = describeIssues(result.error.issues, raw, shapeHint).map((issue) =>
      problemAt(file, { ...issue, offset: head.offset + parsed.locate(issue.path, issue.target) }),
    );
    return { ok: false, problems };
  }
  const data = head.body === null ? result.data : { ...result.data, body: head.body.text };
  return {
    ok: true,
    data,
    locate: (place) =>
      positionAt(
        file.text,
        'path' in place
          ? head.offset + parsed.locate(place.path)
          : (head.body?.offset ?? 0) + place.bodyOffset,
      ),
  };
}

/** A file is judged again with each change of another one: what it says stays the same. */
const parsedFiles = new WeakMap<SourceFile, { schema: z.ZodType; parsed: ParsedFile<unknown> }>();

/**
 * Parses one file and checks its shape. Markdown gains its text as `body` beside the keys of its
 * front matter. All problems of the stage that fails come back, each with line and column.
 */
export function parseFile<Data>(file: SourceFile, schema: z.ZodType<Data>): ParsedFile<Data> {
  const known = parsedFiles.get(file);
  if (known?.schema === schema) return known.parsed as ParsedFile<Data>;
  const parsed = parseAnew(file, schema);
  parsedFiles.set(file, { schema, parsed });
  return parsed;
}

function parseAnew<Data>(file: SourceFile, schema: z.ZodType<Data>): ParsedFile<Data> {
  const head = mergeMarkFault(file.text) ?? headOf(file);
  if ('rule' in head) return { ok: false, problems: [problemAt(file, head)] };
  const { body } = head;
  const unreadable = body && bodyFault(body.text);
  if (unreadable) {
    const offset = body.offset + unreadable.offset;
    return { ok: false, problems: [problemAt(file, { ...unreadable, offset })] };
  }
  const parsed = parseText(head.text, head.dialect);
  if (!parsed.ok) {
    const problems = parsed.faults.map((fault) =>
      problemAt(file, { ...fault, offset: head.offset + fault.offset }),
    );
    return { ok: false, problems };
  }
  return shaped(file, head, parsed, schema);
}
