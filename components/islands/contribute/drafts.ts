import type { ContactAnswers, Data } from '@/lib/domain/contribute/contact-draft';
import { contactDraft } from '@/lib/domain/contribute/contact-draft';
import type { ContactFile } from '@/lib/domain/contribute/contribute-data';
import { editJson } from '@/lib/domain/contribute/json-edit';
import { formatJson } from '@/lib/domain/contribute/json-format';
import type { SourceAnswers } from '@/lib/domain/contribute/source-draft';
import { sourceDraft } from '@/lib/domain/contribute/source-draft';
import { isKnownZone } from '@/lib/domain/contribute/typed-zone';
import { shortDigest } from '@/lib/domain/trust/short-digest';
import { sentenceOf } from '@/lib/rules/base/fault';
import { contactPointSchema } from '@/lib/schema/contact-point';
import { expectations } from '@/lib/schema/parts/expectation';
import { slugSchema } from '@/lib/schema/parts/slug';
import { sourceSchema } from '@/lib/schema/source';
import type { Fault } from './judge-draft';
import { judgeDraft, judgeValue } from './judge-draft';

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

function nameFaults(key: string, slug: string, taken: readonly string[]): Fault[] {
  const wrong = judgeValue(slugSchema, slug);
  if (wrong !== null) return [{ key, message: wrong }];
  if (!taken.includes(slug)) return [];
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

/** Makes files of what was typed and judges each by its schema. */
export function draftFiles(answers: FormAnswers, taken: TakenNames): Drafted {
  const { entry, source } = answers;
  const known: Data | null = entry && JSON.parse(entry.text);
  const sources = [...answers.contact.sources, ...(source ? [source.slug.trim()] : [])];
  const contact = contactDraft({ ...answers.contact, sources }, known);
  const document = source && sourceDraft(source);
  const slug = entry?.slug ?? answers.slug.trim();
  const sourceFaults = document
    ? [
        ...judgeDraft(sourceSchema, document).map(({ key, message }) => ({
          key: `source-${key}`,
          message,
        })),
        ...nameFaults('source-slug', source.slug.trim(), taken.sources),
      ]
    : [];
  const faults = [
    ...(entry ? [] : nameFaults('slug', slug, taken.contacts)),
    ...judgeDraft(contactPointSchema, contact),
    ...zoneFaults(contact),
    ...sourceFaults,
  ];
  const value = String(contact.value);
  const before = entry && textBefore(entry, value);
  const after = before === null ? `${formatJson(contact)}\n` : editJson(before, contact);
  const files = [
    { path: `contacts/${slug}.json`, before, after },
    ...(document
      ? [
          {
            path: `sources/${source.slug.trim()}.json`,
            before: null,
            after: `${formatJson(document)}\n`,
          },
        ]
      : []),
  ];
  const newValue = before === null || JSON.parse(before).value !== value;
  return { files, faults, newValue };
}
