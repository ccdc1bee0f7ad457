import { type CountryFinder, countryFinder } from './countries';
import { type AskedTerm, type EntryFinder, entryFinder, termsOf } from './entries';
import type { ContactEntry, PlainEntry, SearchIndex } from './index-data';
import { type Model, readWeights } from './model';
import { withoutValues } from './number-or-address';
import { lengthShare, withPairs } from './scale';
import { readVocabulary, type TermReader } from './terms';
import { type WordFinder, wordFinder } from './typos';
import { searchWords } from './words';

/** What somebody types is cut there: nobody describes a problem at such length in one go. */
const longestText = 1000;
const mostWords = 60;
/** Words that may complete the one that is being typed. */
const mostBeginnings = 12;
const shownIssues = 3;
const shownAnswers = 3;
const shownContacts = 3;
/** Below that chance of the first issue the search says that it is not sure. */
const sureFrom = 0.4;
/** Entries that share less of the query are left out. */
const leastShared = 0.3;
/** What naming a country or an audience counts beside the words of a contact. */
const namedShare = 1;
/** A contact that nobody has confirmed stands behind those that can be used. */
const unusableShare = 0.5;

type FoundKind = 'issue' | 'answer' | 'guide' | 'region' | 'country' | 'contact' | 'reported';

export interface Found {
  kind: FoundKind;
  /** The slug, or the code of a country. */
  slug: string;
  /** What the content calls it; empty for a country. */
  name: string;
}

interface SearchResult {
  /** Best first; empty only for a text without words. */
  found: readonly Found[];
  /** Whether the first issue may well be another one. */
  unsure: boolean;
  /** Whether the text holds a phone number, an address or a link, which the check answers. */
  hasValue: boolean;
}

export type Search = (text: string) => SearchResult;

interface Asked {
  words: readonly string[];
  terms: readonly AskedTerm[];
}

/** Reads a query: mends slips, takes synonyms together, and completes the word being typed. */
function queryReader(finder: WordFinder, reader: TermReader): (text: string) => Asked {
  return (text) => {
    const words = searchWords(text).slice(0, mostWords);
    const typing = /[\p{L}\p{Nd}]$/u.test(text);
    const last = typing ? (words.at(-1) ?? '') : '';
    const isPart = last.length >= 2 && !finder.knows(last);
    const beginnings = isPart ? finder.beginningWith(last, mostBeginnings) : [];
    const mended = words.map((word, index) => {
      if (finder.knows(word)) return word;
      if (beginnings.length > 0 && index === words.length - 1) return word;
      return finder.meant(word) ?? word;
    });
    const partial = [...new Set(beginnings.flatMap((word) => reader.terms([word])))];
    return {
      words: mended,
      terms: reader.terms(mended).map((term, index, all) => ({
        term,
        partial: index === all.length - 1 ? partial : [],
      })),
    };
  };
}

/** How likely each issue is, in the order of the index. */
function issueChances(terms: readonly AskedTerm[], { places, rows, issues }: Model): Float64Array {
  const sums = new Float64Array(issues);
  const add = (term: string, factor: number): boolean => {
    const place = places.get(term);
    if (place === undefined) return false;
    for (let issue = 0; issue < issues; issue += 1) {
      sums[issue] = (sums[issue] ?? 0) + factor * (rows[place * issues + issue] ?? 0);
    }
    return true;
  };
  let known = withPairs(terms.map(({ term }) => term)).filter((term) => add(term, 1)).length;
  for (const { partial } of terms) {
    const completions = partial.filter((term) => places.has(term));
    for (const term of completions) add(term, 1 / completions.length);
    if (completions.length > 0) known += 1;
  }
  const share = lengthShare(known);
  const highest = Math.max(...sums);
  const chances = sums.map((sum) => Math.exp((sum - highest) * share));
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  return chances.map((chance) => chance / total);
}

/** Places of the highest scores, best first; equal ones in their order. */
function bestOf(scores: Float64Array, most: number, least: number): number[] {
  return [...scores.keys()]
    .filter((place) => (scores[place] ?? 0) >= least)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    .slice(0, most);
}

type PlainKind = 'answer' | 'guide' | 'region';

function plainFinder(index: SearchIndex, reader: TermReader) {
  const kinds: readonly (readonly [PlainKind, readonly PlainEntry[]])[] = [
    ['answer', index.answers],
    ['guide', index.guides],
    ['region', index.regions],
  ];
  const entries = kinds.flatMap(([kind, list]) => list.map((entry) => [kind, entry] as const));
  const finder = entryFinder(
    entries.map(([, [, name, words]]) => ({
      name: termsOf(name, reader.terms),
      more: termsOf(words, reader.terms),
    })),
  );
  const find = (terms: readonly AskedTerm[]): Found[] =>
    bestOf(finder.scores(terms), shownAnswers, leastShared).flatMap((place) => {
      const entry = entries[place];
      return entry ? [{ kind: entry[0], slug: entry[1][0], name: entry[1][1] }] : [];
    });
  return { finder, find };
}

interface FoundContacts {
  found: readonly Found[];
  /** Whether the query names whom they are for: a country or an audience. */
  isNamed: boolean;
}

function contactFinder(
  { contacts, ...index }: SearchIndex,
  reader: TermReader,
  countries: CountryFinder,
) {
  const finder: EntryFinder = entryFinder(
    contacts.map(([, name, audience, more]) => ({
      name: [...termsOf(name, reader.terms), ...termsOf(audience, reader.terms)],
      more: termsOf(more, reader.terms),
    })),
  );
  const audiences = new Set(contacts.flatMap(([, , audience]) => termsOf(audience, reader.terms)));
  const served = contacts.map(([, , , , codes]) => codes.split(' ').filter(Boolean));
  const pages = new Set(index.countries.split(' '));
  const asFound = ([slug, name, , , , usable]: ContactEntry): Found => ({
    kind: usable ? 'contact' : 'reported',
    slug,
    name,
  });
  const find = ({ words, terms }: Asked): FoundContacts => {
    const codes = countries(words).filter((code) => pages.has(code));
    const scores = finder.scores(terms);
    contacts.forEach(([, , , , , usable], place) => {
      const isFor = served[place]?.some((code) => codes.includes(code)) ? namedShare : 0;
      scores[place] = ((scores[place] ?? 0) + isFor) * (usable ? 1 : unusableShare);
    });
    const best = bestOf(scores, shownContacts, leastShared)
      .map((place) => contacts[place])
      .filter((contact) => contact !== undefined);
    const isNamed = codes.length > 0 || terms.some(({ term }) => audiences.has(term));
    const ofCountries = codes.map((slug): Found => ({ kind: 'country', slug, name: '' }));
    return { found: [...ofCountries, ...best.map(asFound)], isNamed };
  };
  return { finder, find };
}

/**
 * Opens an index for searching. `countryName` gives the name of a country in the reader's
 * language. The search itself is pure: the same text finds the same entries, whatever was asked
 * before.
 */
export function openSearch(
  index: SearchIndex,
  countryName: (code: string) => string | undefined,
): Search {
  const reader = readVocabulary({
    stopWords: index.stopWords.split(' '),
    synonyms: index.synonyms.map((group) => group.split('|')),
  });
  const model = readWeights(index);
  const countries = countryFinder(index.countries.split(' '), countryName, index.aliases);
  const plain = plainFinder(index, reader);
  const contacts = contactFinder(index, reader, countries);
  const single = [...model.places.keys()].filter((term) => !term.includes(' '));
  const known = new Set([
    ...reader.words,
    ...single,
    ...plain.finder.terms,
    ...contacts.finder.terms,
  ]);
  const read = queryReader(wordFinder(known), reader);

  return (text) => {
    const { text: words, hasValue } = withoutValues(text.slice(0, longestText));
    const asked = read(words);
    if (asked.words.length === 0) return { found: [], unsure: false, hasValue };
    const chances = issueChances(asked.terms, model);
    const issues = bestOf(chances, shownIssues, 0).flatMap((place): Found[] => {
      const issue = index.issues[place];
      return issue ? [{ kind: 'issue', slug: issue[0], name: issue[1] }] : [];
    });
    const isIssueUnsure = Math.max(...chances) < sureFrom;
    const answers = plain.find(asked.terms);
    const { found, isNamed } = contacts.find(asked);
    const ordered = isNamed ? [issues, found, answers] : [issues, answers, found];
    const isAnswered = isNamed && isIssueUnsure;
    return {
      found: (isAnswered ? [found, issues, answers] : ordered).flat(),
      unsure: isIssueUnsure && !isNamed,
      hasValue,
    };
  };
}
