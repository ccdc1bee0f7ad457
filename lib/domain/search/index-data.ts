import { countryCodes } from '@/lib/domain/directory/countries';
import type { Contact, Directory } from '@/lib/domain/directory/directory';
import {
  audienceNames,
  isUsable,
  isWorldwide,
  publicContacts,
  topicNames,
} from '@/lib/domain/directory/directory';
import { parentsOf } from '@/lib/domain/flow/issue-flow';
import type { CountryCode } from '@/lib/schema/parts/country-code';
import type { Vocabulary } from '@/lib/schema/vocabulary';
import { issueExamples } from './examples';
import { packWeights } from './model';
import { readVocabulary } from './terms';
import { trainWeights } from './training';

/** An answer, a guide or a region: its slug, its name, and more words that lead to it. */
export type PlainEntry = readonly [slug: string, name: string, words: string];

/** A contact; `words` say whom it is for, and `more` what it is about. */
export type ContactEntry = readonly [
  slug: string,
  name: string,
  words: string,
  more: string,
  /** Codes of the countries that it names; empty for worldwide. */
  countries: string,
  /** 1 for a contact that a visitor may be sent to, 0 for one that nobody has confirmed. */
  usable: 0 | 1,
];

/** What a device needs for the search, as JSON; it holds no value of any contact. */
export interface SearchIndex {
  stopWords: string;
  /** One group a text, its words and phrases between bars: as lists they weigh 100 bytes more. */
  synonyms: readonly string[];
  /** Other names of countries, by their codes. */
  aliases: Vocabulary['countries'];
  /** Codes of all countries that have a page. */
  countries: string;
  issues: readonly (readonly [slug: string, title: string])[];
  /** The terms of the model and what they weigh, as `packWeights` writes them. */
  terms: string;
  weights: readonly string[];
  answers: readonly PlainEntry[];
  guides: readonly PlainEntry[];
  regions: readonly PlainEntry[];
  contacts: readonly ContactEntry[];
}

const noVocabulary: Vocabulary = { stopWords: [], synonyms: [], countries: {} };

/** The vocabulary for a language: its own, that of the language without its region, or none. */
function vocabularyFor(directory: Directory, language: string): Vocabulary {
  const tag = language.toLowerCase();
  const [base = tag] = tag.split('-');
  const { vocabularies } = directory;
  return vocabularies.get(tag) ?? vocabularies.get(base) ?? noVocabulary;
}

/** The first sentence says what a contact is for; the others would only weigh. */
const firstSentence = (text: string) => /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;

function contactEntry(contact: Contact, { organization }: Directory): ContactEntry {
  const { slug, name, description, areaServed } = contact;
  const codes: readonly CountryCode[] = isWorldwide(contact) ? [] : (areaServed as CountryCode[]);
  return [
    slug,
    name,
    audienceNames(contact, organization).join(' '),
    `${topicNames(contact, organization).join(' ')} ${firstSentence(description)}`,
    codes.join(' '),
    isUsable(contact, organization) ? 1 : 0,
  ];
}

/**
 * Builds the one index of a directory for the search in a language. Issues that more answers of
 * the questions lead to come first: they stand there when nothing else decides.
 */
export function makeSearchIndex(directory: Directory, language: string): SearchIndex {
  const { issueFlow, outcomes, faqs, guides, regions } = directory;
  const vocabulary = vocabularyFor(directory, language);
  const ways = ({ slug }: { slug: string }) => parentsOf(issueFlow, slug).length;
  const issues = outcomes.toSorted((a, b) => ways(b) - ways(a));
  const examples = issueExamples(directory, issues, readVocabulary(vocabulary));
  const { terms, weights } = packWeights(trainWeights(examples, issues.length), issues.length);
  return {
    stopWords: vocabulary.stopWords.join(' '),
    synonyms: vocabulary.synonyms.map((group) => group.join('|')),
    aliases: vocabulary.countries,
    countries: countryCodes.join(' '),
    issues: issues.map(({ slug, title }) => [slug, title]),
    terms,
    weights,
    answers: faqs.map(({ slug, question, answer }) => [slug, question, answer]),
    guides: guides.map(({ slug, title, description }) => [slug, title, description]),
    regions: regions.map(({ slug, name }) => [slug, name, '']),
    contacts: publicContacts(directory).map((contact) => contactEntry(contact, directory)),
  };
}
