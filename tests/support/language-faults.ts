import { siteName, siteOrigin } from '@/lib/site';
import { alphabets, brackets } from '@/tests/languages/pseudo';
import { bare } from './content-strings';
import { attribute } from './published';
import { type ShownText, textOf } from './shown-text';

const letters = Object.values(alphabets).map(({ small, capital }) => small + capital);
const fromMessages = new RegExp(`[${letters.join('')}${brackets.join('')}]+`, 'u');
/** The addresses of our own pages, which are printed. */
const ownAddress = new RegExp(`${siteOrigin}\\S*`, 'g');
/** What islands fill in while a page is read. */
const filledIn = /\{\w+\}/g;

/**
 * What a text of a page in a pseudo-locale says that came neither from the messages nor from the
 * content, whose strings are `known`.
 */
export function hardCoded(text: string, known: ReadonlySet<string>): string[] {
  return text
    .replace(` - ${siteName}`, '')
    .replace(filledIn, '')
    .replace(ownAddress, '')
    .split(fromMessages)
    .map(bare)
    .filter((words) => /\p{L}/u.test(words) && !known.has(words))
    .flatMap((words) => words.split(', '))
    .filter((words) => words !== siteName && !known.has(bare(words)));
}

const phone = /\+\d[\d ()-]{5,}\d/;
const web = /https?:\/\/\S+/;
const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const host = /(?:[a-z\d-]+\.)+[a-z]{2,}\b/;
const address = new RegExp([phone, web, mail, host].map(({ source }) => source).join('|'), 'g');

/** Phone numbers, e-mail addresses and web addresses in a text. */
export function addressesIn(text: string): string[] {
  return text.match(address) ?? [];
}

/** Addresses whose signs may change places: words of another direction stand around them. */
export function notIsolated({ text, around }: ShownText): string[] {
  if (around.some(({ tagName }) => tagName === 'head')) return [];
  const isolating = around.find(
    (element) =>
      element.tagName === 'bdi' ||
      (element.tagName !== 'html' && attribute(element, 'dir') !== undefined),
  );
  return isolating && !textOf(isolating).includes(brackets[0]) ? [] : addressesIn(text);
}
