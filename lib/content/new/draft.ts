import { stringify } from 'yaml';
import * as z from 'zod';
import { canonicalWriting } from '@/lib/content/hints/canonical-number';
import { shapeHint } from '@/lib/content/hints/shape-hint';
import { collections } from '@/lib/content/load/collections';
import { shapeOf } from '@/lib/content/load/place-of';
import { parseFile } from '@/lib/content/parse/parse-file';
import type { SourceFile } from '@/lib/content/read/source-file';
import { formatJson } from '@/lib/domain/contribute/json-format';
import { sentenceOf } from '@/lib/rules/base/fault';
import { describeIssues } from '@/lib/rules/shape/describe-issue';
import { slugSchema } from '@/lib/schema/parts/slug';
import type { EntryKind, Field } from './fields';
import { entries } from './fields';

/** Answers by key, as they were typed; `slug` is the file's name, `body` the text of Markdown. */
export type Answers = Readonly<Record<string, string | undefined>>;

export type Draft = { ok: true; file: SourceFile } | { ok: false; faults: string[] };

/** The questions that apply, given the answers so far. */
export function fieldsFor(kind: EntryKind, answers: Answers): readonly Field[] {
  const ofKind = answers.kind?.trim() ?? '';
  return entries[kind].fields.filter(({ onlyFor }) => onlyFor?.includes(ofKind) ?? true);
}

function typedValue({ key, separator, ...field }: Field, typed: string): unknown {
  const text = typed.trim();
  if (text === '' && 'whenEmpty' in field) return field.whenEmpty;
  if (field.value !== undefined) return field.value(text);
  if (separator === null) return key === 'value' ? (canonicalWriting(text) ?? text) : text;
  return text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function kindsOf(schema: unknown): string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  return schema instanceof z.ZodLiteral ? [...schema.values].map(String) : [];
}

function keySchema(kind: EntryKind, key: string, ofKind: string): z.ZodType | undefined {
  const { schema } = collections[entries[kind].folder];
  const options = schema instanceof z.ZodDiscriminatedUnion ? schema.options : [schema];
  const shapes = options
    .filter((option) => option instanceof z.ZodObject)
    .map(({ shape }) => shape);
  // Whether the kind exists is asked of all shapes, everything else of the one that has this kind.
  if (key === 'kind') return z.enum(shapes.flatMap((shape) => kindsOf(shape.kind)));
  return (shapes.find((shape) => shape.kind?.safeParse(ofKind).success) ?? shapes[0])?.[key];
}

/** What is wrong with one answer by itself, so that it can be asked again at once; null if nothing. */
export function answerFault(kind: EntryKind, field: Field, answers: Answers): string | null {
  const schema = keySchema(kind, field.key, answers.kind?.trim() ?? '');
  const value = typedValue(field, answers[field.key] ?? '');
  if (schema === undefined || value === undefined) return null;
  const result = schema.safeParse(value);
  if (result.success) return null;
  const [issue] = describeIssues(result.error.issues, value, shapeHint);
  if (issue === undefined) return null;
  return issue.isExact ? `${sentenceOf(issue)} ${issue.hint}` : sentenceOf(issue);
}

/** What is wrong with the text of a Markdown file; null if nothing. */
export function bodyFault(body: string): string | null {
  if (body.trim() !== '') return null;
  return sentenceOf({ found: 'no text', expected: 'some Markdown' });
}

/** What is wrong with the name of a new file; null if nothing. */
export function slugFault(slug: string): string | null {
  const typed = slug.trim();
  const named = slugSchema.safeParse(typed);
  const [issue] = named.success ? [] : describeIssues(named.error.issues, typed);
  return issue === undefined ? null : sentenceOf(issue);
}

/** The path below the content folder at which an entry of this name stands. */
export function pathOf(kind: EntryKind, slug: string): string {
  const { folder } = entries[kind];
  return `${folder}/${slug}.${kind === 'contact' || kind === 'source' ? 'json' : 'md'}`;
}

function textOf(path: string, data: Record<string, unknown>, body: string): string {
  if (!path.endsWith('.md')) {
    const [folder] = path.split('/');
    return `${formatJson({ $schema: `../.schemas/${folder}.json`, ...data })}\n`;
  }
  return `---\n${stringify(data, { lineWidth: 0 })}---\n\n${body.trim()}\n`;
}

/**
 * Makes the file of a new entry from what was typed. It has the shape of its kind, or the faults say
 * key by key what is missing.
 */
export function draftEntry(kind: EntryKind, answers: Answers): Draft {
  const slug = answers.slug?.trim() ?? '';
  const path = pathOf(kind, slug);
  const given = fieldsFor(kind, answers).map(
    (field) => [field.key, typedValue(field, answers[field.key] ?? '')] as const,
  );
  const data = Object.fromEntries(given.filter(([, value]) => value !== undefined));
  const body = answers.body?.trim() ?? '';
  const shape = shapeOf(path);
  const file = { path, text: textOf(path, data, body) };
  const parsed = shape && parseFile(file, shape);
  const wrongName = slugFault(slug);
  const wrongBody = path.endsWith('.md') ? bodyFault(body) : null;
  const keyFaults = fieldsFor(kind, answers).flatMap((field) => {
    const fault = answerFault(kind, field, answers);
    return fault === null ? [] : [`--${field.key}: ${fault}`];
  });
  const faults = [
    ...(wrongName === null ? [] : [`--slug: ${wrongName}`]),
    ...(wrongBody === null ? [] : [`--body: ${wrongBody}`]),
    ...keyFaults,
    // What only the keys together say; with a wrong one among them it would say the same again.
    ...(keyFaults.length === 0 && parsed && !parsed.ok
      ? parsed.problems.map(({ message }) => message)
      : []),
  ];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, file };
}
