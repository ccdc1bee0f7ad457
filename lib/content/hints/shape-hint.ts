import { nearest } from '@/lib/rules/base/nearest';
import type { HintFor } from '@/lib/rules/shape/describe-issue';
import { plainHint } from '@/lib/rules/shape/describe-issue';
import type { ShapeMismatch } from '@/lib/rules/shape/shape-mismatch';
import { dateHint, timeHint } from './calendar-hint';
import { numberHint } from './number-hint';

const write = (text: string) => `Write ${JSON.stringify(text)}.`;
function optionHint({ found, options }: ShapeMismatch): string | null {
  const texts = options.filter((option) => typeof option === 'string');
  const meant = typeof found === 'string' ? nearest(found, texts) : undefined;
  return meant === undefined ? null : write(meant);
}

function addressHint({ found, expected }: ShapeMismatch): string | null {
  if (!expected.startsWith('an address that begins with https://')) return null;
  if (typeof found !== 'string' || !/^(http:\/\/|www\.)[^\s@]+$/.test(found)) return null;
  return `See whether ${JSON.stringify(found.replace(/^(http:\/\/)?/, 'https://'))} opens, and write that.`;
}

function codeHint({ found, expected }: ShapeMismatch): string | null {
  if (typeof found !== 'string') return null;
  if (expected.startsWith('a country as')) {
    return /^[a-z]{2}$/i.test(found) ? write(found.toUpperCase()) : null;
  }
  if (!expected.startsWith('a language as')) return null;
  if (/^[a-z]{2}$/i.test(found)) return write(found.toLowerCase());
  return 'Write the code of the language: English is "en", German is "de".';
}

function nameHint({ found, key, expected }: ShapeMismatch): string | null {
  if (!expected.startsWith('lower-case words joined') || typeof found !== 'string') return null;
  if (key === 'checkedBy') return 'Write a role such as "maintainers", never the name of a person.';
  const name = found
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return name === '' ? null : write(name);
}

function formHint({ found, expected }: ShapeMismatch): string | null {
  if (expected === 'a list in [ ]' && typeof found === 'string') {
    return `Write [${JSON.stringify(found)}].`;
  }
  if (expected === 'a quoted text' && typeof found === 'number') return write(String(found));
  if (expected.startsWith('one line without spaces') && typeof found === 'string') {
    return 'Remove the space or line break at its beginning or end, or inside of it.';
  }
  return null;
}

const hints = [
  optionHint,
  numberHint,
  timeHint,
  dateHint,
  addressHint,
  codeHint,
  nameHint,
  formHint,
];

/** How to mend a value of the wrong form: what to write, where that can be told. */
export const shapeHint: HintFor = (mismatch) => {
  for (const hint of hints) {
    const told = hint(mismatch);
    if (told !== null) return told;
  }
  return plainHint(mismatch);
};
