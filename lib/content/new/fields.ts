import { contactKindNames, kindsThat } from '@/lib/domain/trust/contact-kinds';
import type { CollectionName } from '@/lib/schema/content-set';

/** What an answer may name: files of a folder, or ids of a list in a single file. */
export type Named = CollectionName | 'topics' | 'audiences' | 'groups' | 'preparations';

/** What is asked for a new entry: a key of its file. */
export interface Field {
  key: string;
  /** The question, as it stands in the terminal. */
  ask: string;
  /** What separates the items of a list; null for one text. */
  separator: ',' | ';' | null;
  /** What an empty answer means: null writes null, undefined leaves the key out. */
  whenEmpty?: null | undefined;
  /** Only asked when the entry's `kind` is one of these. */
  onlyFor?: readonly string[];
  /** Each item of the answer is the name of one of these. */
  names?: Named;
  /** Turns the answer into the key's value, where that is neither a text nor a list of texts. */
  value?: (text: string) => unknown;
}

export const entryKinds = ['contact', 'faq', 'outcome', 'source'] as const;
export type EntryKind = (typeof entryKinds)[number];

const one = (key: string, ask: string): Field => ({ key, ask, separator: null });
const slugs = (key: string, ask: string): Field => ({
  key,
  ask: `${ask}, with commas between`,
  separator: ',',
});
const sentences = (key: string, ask: string): Field => ({
  key,
  ask: `${ask}, with semicolons between`,
  separator: ';',
});
const optional = (field: Field): Field => ({ ...field, whenEmpty: undefined });
const orNull = (field: Field): Field => ({ ...field, whenEmpty: null });

const naming = (names: Named, field: Field): Field => ({ ...field, names });

const sources = naming(
  'sources',
  slugs('sources', 'Which sources say so? Names of files in sources/'),
);

/** The last comma of American English would be one more than the other questions have. */
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

const called = kindsThat(({ action }) => action === 'call');
const takesMessages = kindsThat(({ takesMessage }) => takesMessage);

/** `24-48` or `24`, in hours; every other text is left as it is, for the schema to refuse. */
function replyTime(text: string): unknown {
  const hours = /^(\d{1,4})(?:\s*-\s*(\d{1,4}))?$/.exec(text);
  if (hours === null) return text;
  const [, first, last = first] = hours;
  return { minimumHours: Number(first), maximumHours: Number(last) };
}

/** The folder and the questions of each kind, in the order of the file's keys. */
export const entries: Record<EntryKind, { folder: CollectionName; fields: readonly Field[] }> = {
  contact: {
    folder: 'contacts',
    fields: [
      one('kind', `Kind: ${either.format(contactKindNames)}`),
      one('name', 'Name, such as "General line, Germany"'),
      one('description', 'What is it for, and who may use it?'),
      one('value', 'The number (with + and country code), address, or path in the app'),
      {
        ...orNull(
          one(
            'claimedCost',
            'Cost: toll-free, standard-rate, shared-cost or premium; empty when no source says',
          ),
        ),
        onlyFor: called,
      },
      naming('audiences', slugs('audience', 'For whom? Ids of audiences in organization.json')),
      naming('topics', slugs('topics', 'For what? Ids of topics in organization.json')),
      slugs('areaServed', 'Countries as two capital letters, or worldwide'),
      optional(
        slugs('availableLanguage', 'Languages such as en or pt-BR, empty when no source says'),
      ),
      {
        ...naming(
          'regions',
          optional(
            one(
              'hours',
              'Which region has its hours? A name in regions/; empty when no source says',
            ),
          ),
        ),
        value: (region) => ({ region }),
        onlyFor: called,
      },
      {
        ...optional(
          one('replyTime', 'Hours until an answer, such as 24-48; empty when no source says'),
        ),
        value: replyTime,
        onlyFor: takesMessages,
      },
      sources,
    ],
  },
  faq: {
    folder: 'faqs',
    fields: [
      one('question', 'The question, as people ask it'),
      one('answer', 'The answer in one or two sentences'),
      naming('topics', one('topic', 'An id of a topic in organization.json')),
      naming(
        'outcomes',
        optional(slugs('outcomes', 'Where to go on? Names of files in outcomes/, may be empty')),
      ),
      sources,
    ],
  },
  outcome: {
    folder: 'outcomes',
    fields: [
      one('title', 'What happened, as a visitor would say it'),
      one('description', 'What should the reader do first? One sentence'),
      naming('groups', one('group', 'An id of a group in issue-flow.json')),
      naming(
        'contacts',
        slugs('contacts', 'Contacts in the order to try them: names of files in contacts/'),
      ),
      naming(
        'preparations',
        optional(
          slugs(
            'prepare',
            'What to have ready: ids of preparations in issue-flow.json, may be empty',
          ),
        ),
      ),
      sentences('next', 'What happens after that? Short statements'),
      sources,
      sentences('phrases', 'How people say it in their own words: at least 15 phrases'),
    ],
  },
  source: {
    folder: 'sources',
    fields: [
      one('kind', 'Kind: official, third-party or public-authority'),
      one('title', 'Title of the document'),
      one('publisher', 'Who published it?'),
      orNull(one('url', 'Its address, https://; empty when unknown')),
      slugs('languages', 'Languages of the text, such as en'),
      one('method', 'How was it read: live-read, archived-copy or undated-copy'),
      orNull(
        one(
          'observedOn',
          'The day on which the text stood there, YYYY-MM-DD; empty for an undated copy',
        ),
      ),
      optional(
        sentences('statements', 'What does it say, in our words? Short statements, may be empty'),
      ),
    ],
  },
};
