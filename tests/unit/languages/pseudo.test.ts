import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { messagesOf } from '@/lib/i18n/messages';
import { alphabets, pseudoLocales, pseudoMessage, pseudoMessages } from '@/tests/languages/pseudo';

type Tree = { [key: string]: string | Tree };

const leaves = (tree: Tree): string[] =>
  Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : leaves(value)));

/** A parsed message without its words: what the code relies on. */
function structure(elements: readonly MessageFormatElement[]): unknown[] {
  return elements
    .filter(({ type }) => type !== TYPE.literal)
    .map((element) => ({
      type: element.type,
      name: 'value' in element ? element.value : '#',
      children: element.type === TYPE.tag ? structure(element.children) : [],
      choices:
        'options' in element
          ? Object.entries(element.options).map(([key, { value }]) => [key, structure(value)])
          : [],
    }));
}

describe('a pseudo-locale', () => {
  it.each([
    ['Call us', '⟦Ƈȧȧŀŀ ŭŭş⟧', '⟦ثاالل ىىس⟧'],
    ['Open {host}.', '⟦Ǿƥḗḗƞ {host}.⟧', '⟦وپععن {host}.⟧'],
    ['A <link>page of {day}</link>', '⟦Ȧ <link>ƥȧȧɠḗḗ ǿǿƒ {day}</link>⟧', undefined],
    [
      '{count, plural, =0 {none} one {# line} other {# of {all}}}',
      '⟦{count, plural, =0 {ƞǿǿƞḗḗ} one {# ŀīīƞḗḗ} other {# ǿǿƒ {all}}}⟧',
      undefined,
    ],
    ["It''s '{here}'", "⟦Īŧ''ş '{ħḗḗřḗḗ}'⟧", undefined],
    ['Åland', '⟦Ȧŀȧȧƞḓ⟧', undefined],
  ])('changes the words of %j and nothing else', (message, accented, arabic) => {
    expect(pseudoMessage(message, 'en-XA')).toBe(accented);
    if (arabic) expect(pseudoMessage(message, 'ar-XB')).toBe(arabic);
  });

  it.each(pseudoLocales)('keeps the structure of every message in %s', (locale) => {
    const english = leaves(messagesOf('en'));
    const changed = leaves(pseudoMessages(messagesOf('en'), locale));
    expect(english.length).toBeGreaterThan(1000);
    expect(changed.map((message) => structure(parse(message)))).toEqual(
      english.map((message) => structure(parse(message))),
    );
  });

  it.each(pseudoLocales)('leaves no English word in %s', (locale) => {
    const literals = (elements: readonly MessageFormatElement[]): string[] =>
      elements.flatMap((element) => {
        if (element.type === TYPE.literal) return [element.value];
        if (element.type === TYPE.tag) return literals(element.children);
        return 'options' in element
          ? Object.values(element.options).flatMap(({ value }) => literals(value))
          : [];
      });
    const words = leaves(pseudoMessages(messagesOf('en'), locale)).flatMap((message) =>
      literals(parse(message)),
    );
    expect(words.filter((text) => /[a-z]/i.test(text))).toEqual([]);
  });

  it('makes texts about 40 % longer', () => {
    const english = messagesOf('en');
    const length = (tree: Tree) => leaves(tree).join('').length;
    const ratio = length(pseudoMessages(english, 'en-XA')) / length(english);
    expect(ratio).toBeGreaterThan(1.35);
    expect(ratio).toBeLessThan(1.6);
  });

  it('has a sign for each letter, in letters of one UTF-16 unit', () => {
    for (const { small, capital } of Object.values(alphabets)) {
      expect([small.length, capital.length]).toEqual([26, 26]);
      expect(`${small}${capital}`).toMatch(/^\p{L}{52}$/u);
    }
  });
});
