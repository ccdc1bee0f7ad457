import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { WrittenLocale } from '@/lib/i18n/locales';

/** Made from the English messages: longer words, and words from right to left. */
export const pseudoLocales = ['en-XA', 'ar-XB'] as const;
export type PseudoLocale = (typeof pseudoLocales)[number];
/** A language that a site of the browser tests has. */
export type TestedLocale = WrittenLocale | PseudoLocale;

/** What stands for the letters a to z, and for A to Z where a script has capitals. */
export const alphabets: Record<PseudoLocale, { small: string; capital: string }> = {
  'en-XA': { small: 'ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑ', capital: 'ȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ' },
  'ar-XB': { small: 'ابثدعفغهيجكلمنوپقرستىڤطخئز', capital: 'ابثدعفغهيجكلمنوپقرستىڤطخئز' },
};

/** Begin and end of every message: text outside of them did not come from the messages. */
export const brackets = ['⟦', '⟧'] as const;

const accents = /\p{M}/gu;

function pseudoText(text: string, locale: PseudoLocale): string {
  const { small, capital } = alphabets[locale];
  return text
    .normalize('NFD')
    .replace(accents, '')
    .replace(/[aeiou]/g, '$&$&') // about 40 % longer, as translations from English often are
    .replace(/[a-z]/g, (letter) => small.charAt(letter.charCodeAt(0) - 97))
    .replace(/[A-Z]/g, (letter) => capital.charAt(letter.charCodeAt(0) - 65));
}

/** Where words for the reader stand in a message, in their order, as offsets. */
function literalsIn(elements: readonly MessageFormatElement[]): (readonly [number, number])[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
        return element.location
          ? [[element.location.start.offset, element.location.end.offset] as const]
          : [];
      case TYPE.plural:
      case TYPE.select:
        return Object.values(element.options).flatMap(({ value }) => literalsIn(value));
      case TYPE.tag:
        return literalsIn(element.children);
      default:
        return [];
    }
  });
}

/** An ICU message with its words changed; arguments, choices and tags stay as they are. */
export function pseudoMessage(message: string, locale: PseudoLocale): string {
  const [begin, end] = brackets;
  let changed = '';
  let from = 0;
  for (const [start, stop] of literalsIn(parse(message, { captureLocation: true }))) {
    changed += message.slice(from, start) + pseudoText(message.slice(start, stop), locale);
    from = stop;
  }
  return `${begin}${changed}${message.slice(from)}${end}`;
}

/** A tree of messages in a pseudo-locale. */
export function pseudoMessages<Tree extends object>(tree: Tree, locale: PseudoLocale): Tree {
  const entries = Object.entries(tree).map(([key, value]) => [
    key,
    typeof value === 'string' ? pseudoMessage(value, locale) : pseudoMessages(value, locale),
  ]);
  return Object.fromEntries(entries) as Tree;
}
