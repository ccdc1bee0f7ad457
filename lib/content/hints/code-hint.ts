import type { HintFor } from '@/lib/rules/shape/describe-issue';
import { write } from './write';

const isTwoLetters = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z]{2}$/i.test(value);

/** How to write a country whose code stands there in other letters. */
export const countryHint: HintFor = ({ value }) =>
  isTwoLetters(value) ? write(value.toUpperCase()) : null;

/** How to write a language: in small letters, or as a code instead of a name. */
export const languageHint: HintFor = ({ value }) => {
  if (typeof value !== 'string') return null;
  if (isTwoLetters(value)) return write(value.toLowerCase());
  return 'Write the code of the language: English is "en", German is "de".';
};

/** The slug that a name would be; a person's name is never one. */
export const nameHint: HintFor = ({ value, key }) => {
  if (typeof value !== 'string') return null;
  if (key === 'checkedBy') return 'Write a role such as "maintainers", never the name of a person.';
  const name = value
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return name === '' ? null : write(name);
};
