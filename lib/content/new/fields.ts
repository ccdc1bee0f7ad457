import { contactKindNames, kindsThat } from '@/lib/domain/trust/contact-kinds';
import type { CollectionName } from '@/lib/schema/content-set';

/** What an answer may name: files of a folder, or ids of a list in a single file. */
export type Named = CollectionName | 'topics' | 'audiences' | 'groups' | 'preparations';

/** What is asked for a new entry: a key of its file. */
export interface Field {
  key: string;
  /** The question, as it stands in the terminal. */
  ask: string;
  /** Only asked when the entry's `kind` is one of these. */
  onlyFor?: readonly string[];
  /** What the answer names. */
  names?: Named;
}

export const entryKinds = ['contact', 'faq', 'outcome', 'source'] as const;
export type EntryKind = (typeof entryKinds)[number];

const one = (key: string, ask: string): Field => ({ key, ask });
const slugs = (key: string, ask: string) => one(key, `${ask}, with commas between`);
const sentences = (key: string, ask: string) => one(key, `${ask}, with semicolons between`);
const naming = (names: Named, field: Field): Field => ({ ...field, names });

const sources = naming(
  'sources',
  slugs('sources', 'Which sources say so? Names of files in sources/'),
);

/** The last comma of American English would be one more than the other questions have. */
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

const called = kindsThat(({ action }) => action === 'call');
const takesMessages = kindsThat(({ takesMessage }) => takesMessage);

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
        ...one(
          'claimedCost',
          'Cost: toll-free, standard-rate, shared-cost or premium; empty when no source says',
        ),
        onlyFor: called,
      },
      naming('audiences', slugs('audience', 'For whom? Ids of audiences in organization.json')),
      naming('topics', slugs('topics', 'For what? Ids of topics in organization.json')),
      slugs('areaServed', 'Countries as two capital letters, or worldwide'),
      slugs('availableLanguage', 'Languages such as en or pt-BR, empty when no source says'),
      {
        ...naming(
          'regions',
          one('hours', 'Which region has its hours? A name in regions/; empty when no source says'),
        ),
        onlyFor: called,
      },
      {
        ...one('replyTime', 'Hours until an answer, such as 24-48; empty when no source says'),
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
        slugs('outcomes', 'Where to go on? Names of files in outcomes/, may be empty'),
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
        slugs(
          'prepare',
          'What to have ready: ids of preparations in issue-flow.json, may be empty',
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
      one('url', 'Its address, https://; empty when unknown'),
      slugs('languages', 'Languages of the text, such as en'),
      one('method', 'How was it read: live-read, archived-copy or undated-copy'),
      one(
        'observedOn',
        'The day on which the text stood there, YYYY-MM-DD; empty for an undated copy',
      ),
      sentences('statements', 'What does it say, in our words? Short statements, may be empty'),
    ],
  },
};
