import { stringify } from 'yaml';
import { shapeHint } from '@/lib/content/hints/shape-hint';
import { collections } from '@/lib/content/load/collections';
import type { SourceFile } from '@/lib/content/read/source-file';
import type { Data } from '@/lib/domain/contribute/contact-draft';
import { jsonEntry } from '@/lib/domain/contribute/entry-file';
import { sentenceOf } from '@/lib/rules/base/fault';
import { judgeDraft } from '@/lib/rules/shape/judge-draft';
import { slugSchema } from '@/lib/schema/parts/slug';
import type { Answers } from './data';
import { entryData } from './data';
import type { EntryKind, Field } from './fields';
import { entries } from './fields';

export type Draft = { ok: true; file: SourceFile } | { ok: false; faults: string[] };

const shapeOf = (kind: EntryKind) => collections[entries[kind].folder];

/** Whether an entry of the kind is a text with front matter, and not data alone. */
export const hasBody = (kind: EntryKind) => shapeOf(kind).extension === '.md';

/** The questions that apply, given the answers so far. */
export function fieldsFor(kind: EntryKind, answers: Answers): readonly Field[] {
  const ofKind = answers.kind?.trim() ?? '';
  return entries[kind].fields.filter(({ onlyFor }) => onlyFor?.includes(ofKind) ?? true);
}

/** The data of an entry, without answers to what its kind is not asked. */
export function draftData(kind: EntryKind, answers: Answers): Data {
  const asked = fieldsFor(kind, answers).map(({ key }) => [key, answers[key]] as const);
  return entryData(kind, Object.fromEntries(asked));
}

/** What is wrong with the data, each with its key and in the words of the check. */
function faultsIn(kind: EntryKind, data: Data): { key: string; words: string }[] {
  return judgeDraft(shapeOf(kind).schema, data, shapeHint).map((issue) => ({
    key: String(issue.path[0] ?? ''),
    words: issue.isExact ? `${sentenceOf(issue)} ${issue.hint}` : sentenceOf(issue),
  }));
}

/** What is wrong with one answer by itself, so that it can be asked again at once; null if nothing. */
export function answerFault(kind: EntryKind, { key }: Field, answers: Answers): string | null {
  const data = draftData(kind, answers);
  if (data[key] === undefined) return null;
  return faultsIn(kind, data).find((fault) => fault.key === key)?.words ?? null;
}

/** What is wrong with the name of a new file; null if nothing. */
export function slugFault(slug: string): string | null {
  const [issue] = judgeDraft(slugSchema, slug.trim());
  return issue === undefined ? null : sentenceOf(issue);
}

/** What is wrong with a text that stands below front matter; null if nothing. */
export function bodyFault(body: string): string | null {
  if (body.trim() !== '') return null;
  return sentenceOf({ found: 'no text', expected: 'some Markdown' });
}

/** The path below the content folder at which an entry of this name stands. */
export function pathOf(kind: EntryKind, slug: string): string {
  return `${entries[kind].folder}/${slug}${shapeOf(kind).extension}`;
}

function fileOf(kind: EntryKind, slug: string, data: Data, body: string): SourceFile {
  if (!hasBody(kind)) return jsonEntry(entries[kind].folder, slug, data);
  const text = `---\n${stringify(data, { lineWidth: 0 })}---\n\n${body.trim()}\n`;
  return { path: pathOf(kind, slug), text };
}

/**
 * Makes the file of a new entry from what was typed. It has the shape of its kind, or the faults say
 * flag by flag what is missing.
 */
export function draftEntry(kind: EntryKind, answers: Answers): Draft {
  const { slug = '', body = '' } = answers;
  const data = draftData(kind, answers);
  const faults = [
    { key: 'slug', words: slugFault(slug) },
    { key: 'body', words: hasBody(kind) ? bodyFault(body) : null },
    ...faultsIn(kind, data),
  ].filter(({ words }) => words !== null);
  if (faults.length === 0) return { ok: true, file: fileOf(kind, slug.trim(), data, body) };
  return { ok: false, faults: faults.map(({ key, words }) => `--${key}: ${words}`) };
}
