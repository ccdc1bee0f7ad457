import type { ContactAnswers, Data } from '@/lib/domain/contribute/contact-draft';
import { contactDraft } from '@/lib/domain/contribute/contact-draft';
import type { ContactFile } from '@/lib/domain/contribute/contribute-data';
import { jsonEntry } from '@/lib/domain/contribute/entry-file';
import { editJson } from '@/lib/domain/contribute/json-edit';
import type { SourceAnswers } from '@/lib/domain/contribute/source-draft';
import { sourceDraft } from '@/lib/domain/contribute/source-draft';
import { isKnownZone } from '@/lib/domain/contribute/typed-zone';
import { shortDigest } from '@/lib/domain/trust/short-digest';
import { sentenceOf } from '@/lib/rules/base/fault';
import { contactKeys, contactPointSchema } from '@/lib/schema/contact-point';
import { expectations } from '@/lib/schema/parts/expectation';
import { slugSchema } from '@/lib/schema/parts/slug';
import { sourceSchema } from '@/lib/schema/source';
import type { Fault } from './form-faults';
import { formFaults, valueFaults } from './form-faults';

/** A file as it will be, and as it is; `before` is null for a new one. */
export interface FileDraft {
  path: string;
  before: string | null;
  after: string;
}

/** What came out of the form: files, or what must be mended first. */
export interface Drafted {
  files: readonly FileDraft[];
  faults: readonly Fault[];
  /** Whether the contact's value is another one than before. */
  newValue: boolean;
}

export interface FormAnswers {
  /** The file that is changed; null for a new contact, whose name is `slug`. */
  entry: ContactFile | null;
  slug: string;
  contact: ContactAnswers;
  source: (SourceAnswers & { slug: string }) | null;
}

/** Names of files that are taken. */
export interface TakenNames {
  contacts: readonly string[];
  sources: readonly string[];
}

/** The data of a contact after the answers; `entry` is null for a new one. */
export function draftContact(answers: ContactAnswers, entry: ContactFile | null): Data {
  return contactDraft(answers, entry && JSON.parse(entry.text), contactKeys(answers.kind));
}

function nameFaults(key: string, slug: string, taken: readonly string[]): Fault[] {
  const faults = valueFaults(slugSchema, key, slug);
  if (faults.length > 0 || !taken.includes(slug)) return faults;
  const fault = { found: `"${slug}", which is taken`, expected: 'a new name' };
  return [{ key, message: sentenceOf(fault) }];
}

/** A zone that no file may have, before somebody proposes the file. */
function zoneFaults({ hours }: Data): Fault[] {
  const { timeZone } = (hours ?? {}) as { timeZone?: string };
  if (!timeZone || isKnownZone(timeZone)) return [];
  const fault = { found: JSON.stringify(timeZone), expected: expectations['time-zone'] };
  return [{ key: 'hours', message: sentenceOf(fault) }];
}

/**
 * The text of an entry's file before the change. A value that it was sent without is known again
 * by its digest when somebody types it.
 */
function textBefore({ text, hidden }: ContactFile, value: string): string {
  if (hidden === null || shortDigest(value) !== hidden) return text;
  return editJson(text, { ...JSON.parse(text), value });
}

/** A document that is not listed yet, with its faults under the names of their fields. */
function sourceFile(
  { slug, ...answers }: SourceAnswers & { slug: string },
  taken: readonly string[],
): { file: FileDraft; faults: Fault[] } {
  const data = sourceDraft(answers);
  const { path, text } = jsonEntry('sources', slug, data);
  const faults = formFaults(sourceSchema, data).map(({ key, message }) => ({
    key: `source-${key}`,
    message,
  }));
  return {
    file: { path, before: null, after: text },
    faults: [...faults, ...nameFaults('source-slug', slug, taken)],
  };
}

function contactFile(slug: string, entry: ContactFile | null, data: Data): FileDraft {
  const { path, text } = jsonEntry('contacts', slug, data);
  const before = entry && textBefore(entry, String(data.value));
  return { path, before, after: before === null ? text : editJson(before, data) };
}

/** Makes files of what was typed and judges each by its schema. */
export function draftFiles(answers: FormAnswers, taken: TakenNames): Drafted {
  const { entry } = answers;
  const slug = entry?.slug ?? answers.slug.trim();
  const named = answers.source && { ...answers.source, slug: answers.source.slug.trim() };
  const source = named && sourceFile(named, taken.sources);
  const sources = [...answers.contact.sources, ...(named ? [named.slug] : [])];
  const data = draftContact({ ...answers.contact, sources }, entry);
  const contact = contactFile(slug, entry, data);
  return {
    files: [contact, ...(source ? [source.file] : [])],
    faults: [
      ...(entry ? [] : nameFaults('slug', slug, taken.contacts)),
      ...formFaults(contactPointSchema, data),
      ...zoneFaults(data),
      ...(source?.faults ?? []),
    ],
    newValue: contact.before === null || JSON.parse(contact.before).value !== data.value,
  };
}
