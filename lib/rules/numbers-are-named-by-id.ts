import type { ContentSet } from './content-set';
import type { Finding, Path } from './problem';
import type { Rule } from './rule';
import { shorten } from './shorten';

/** Seven digits or more with what people put between them; days such as 2026-05-16 have eight. */
const number = /(?<![\d{/\w-])\+?\(?\d(?:[\s().\-/]{0,2}\d){6,14}(?![\w-])/g;
/** A day, or a span of years. */
const calendar = /^\d{4}-\d\d-\d\d$|^(19|20)\d\d[-/](19|20)\d\d$/;

/** Keys whose texts are values and addresses by their nature, not words. */
const valueKeys = new Set(['value', 'url', 'copy', 'pathPrefix', 'repository']);

function hidden(text: string): RegExpMatchArray[] {
  return [...text.matchAll(number)].filter(([found]) => !calendar.test(found));
}

function inTexts(file: string, data: unknown, path: Path = []): Finding[] {
  if (typeof data === 'string') {
    return hidden(data).map(([found]) => finding(file, { path }, found));
  }
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data)
    .filter(([key]) => !valueKeys.has(key) && key !== 'body')
    .flatMap(([key, value]) =>
      inTexts(file, value, [...path, Array.isArray(data) ? Number(key) : key]),
    );
}

function finding(file: string, at: Finding['at'], found: string): Finding {
  return {
    file,
    at,
    message: `Found what looks like a phone number, ${shorten(found.trim())}; expected words, because digits stand in a contact's value only.`,
    hint: 'Name the contact as {contact:slug}, or leave the number out.',
  };
}

function everyFile(content: ContentSet) {
  const { contacts, regions, sources, claims, outcomes, faqs, guides, retired } = content;
  const singles = [content.organization, content.issueFlow].filter((file) => file !== null);
  const files = [contacts, regions, sources, claims, outcomes, faqs, guides, retired];
  return [...singles, ...files.flat()];
}

export const numbersAreNamedById: Rule = {
  id: 'numbers-are-named-by-id',
  severity: 'error',
  summary: "A phone number's digits stand in a contact's value and nowhere else.",
  why: 'A number in a text has no status: it would look official, and nobody would withdraw it.',
  run: (content) =>
    everyFile(content).flatMap(({ file, data }) => [
      ...inTexts(file, data),
      ...('body' in data
        ? hidden(data.body).map((match) =>
            finding(file, { bodyOffset: match.index ?? 0 }, match[0]),
          )
        : []),
    ]),
};
