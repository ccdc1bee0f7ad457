import type { Directory, PhoneContact } from './directory';
import { confirmedPhones } from './directory';
import type { Choice, Reach } from './directory-filter';
import { reachOf } from './directory-filter';

/** How many other lines a page carries: more would weigh more than they help. */
const mostLines = 5;

/** How many entries two lists share; an empty list stands for all, so it shares every one. */
function shared(some: readonly string[], others: readonly string[]): number {
  return some.length === 0 || others.length === 0
    ? some.length + others.length
    : some.filter((entry) => others.includes(entry)).length;
}

/**
 * Confirmed lines to name while a line is closed: for one of its topics and its people, with hours
 * that official pages state: the most topics first, then its countries, then its languages.
 */
export function alternativeLines(
  line: PhoneContact,
  directory: Directory,
): readonly PhoneContact[] {
  const own = reachOf(line, directory.organization);
  const nearness = (other: PhoneContact) => {
    const { countries, languages } = reachOf(other, directory.organization);
    const topics = other.topics.filter((topic) => line.topics.includes(topic)).length;
    return (
      topics * 10_000 + shared(own.countries, countries) * 100 + shared(own.languages, languages)
    );
  };
  const suitable = confirmedPhones(directory).filter((other) => {
    const { audiences } = reachOf(other, directory.organization);
    return (
      other.slug !== line.slug &&
      other.hoursStanding?.status === 'confirmed' &&
      other.topics.some((topic) => line.topics.includes(topic)) &&
      (audiences.length === 0 || audiences.some((audience) => own.audiences.includes(audience)))
    );
  });
  return suitable.toSorted((a, b) => nearness(b) - nearness(a)).slice(0, mostLines);
}

/** What a device tells of its visitor: ISO 3166-1 codes and BCP 47 languages without regions. */
export interface Visitor {
  countries: readonly string[];
  languages: readonly string[];
}

/**
 * The visitor as far as known: by their own choice in the directory, otherwise by the languages of
 * the browser (BCP 47), whose regions stand for countries.
 */
export function visitorOf(
  { country, language }: Partial<Choice>,
  tags: readonly string[],
): Visitor {
  const parts = tags.map((tag) => tag.split('-'));
  return {
    countries: country
      ? [country]
      : parts.flatMap((rest) => rest.slice(1).filter((part) => /^[A-Z]{2}$/.test(part))),
    languages: language ? [language] : parts.flatMap(([first = '']) => first),
  };
}

/** How well a line serves a visitor: 2 in their country, 1 in their language, 0 in neither. */
export function visitorFit({ countries, languages }: Reach, visitor: Visitor): 0 | 1 | 2 {
  if (countries.length === 0 || countries.some((code) => visitor.countries.includes(code)))
    return 2;
  return languages.some((tag) => visitor.languages.includes(tag)) ? 1 : 0;
}
