import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countryCodes } from '@/lib/domain/directory/countries';
import { contactKindNames } from '@/lib/domain/trust/contact-kinds';
import { locales } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import english from '@/lib/i18n/messages/en.json';

type Words = { [key: string]: string | Words };

/** Groups whose keys are values of the content or parts of a day, looked up by variable. */
const keyedByValue = new Set([
  'status',
  'kind',
  'cost',
  'finding',
  'method',
  'day',
  'dayInitial',
  'claimTopic',
  'retiredKind',
  'changes.kind',
  'contribute.valueHint',
]);

function leaves(words: Words, prefix: readonly string[] = []): string[][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[...prefix, key]] : leaves(value, [...prefix, key]),
  );
}

function sourceText(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

describe('the messages', () => {
  it('hold no key that nothing shows', () => {
    // The sentence of an entry of the history is chosen where the history is made.
    const chosen = readFileSync('lib/domain/directory/history-words.ts', 'utf8');
    const source = sourceText('components') + sourceText('app') + chosen;
    const unused = leaves(english)
      .filter(([group = '', key]) => !keyedByValue.has(group) && key !== 'month')
      .filter((path) => !keyedByValue.has(path.slice(0, -1).join('.')))
      .filter((path) => !source.includes(`'${path.at(-1)}'`))
      .map((path) => path.join('.'));
    expect(unused).toEqual([]);
  });

  it('have words for every kind of contact, and for no other', () => {
    const kinds = contactKindNames.toSorted();
    expect(Object.keys(english.kind).toSorted()).toEqual(kinds);
    expect(Object.keys(english.contribute.valueHint).toSorted()).toEqual(kinds);
  });

  it('name every country in every language', () => {
    for (const locale of locales) {
      const { country } = messagesOf(locale);
      expect(countryCodes.filter((code) => !country[code] || country[code] === code)).toEqual([]);
    }
  });
});
