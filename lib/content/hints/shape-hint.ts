import { nearest } from '@/lib/rules/base/nearest';
import type { HintFor } from '@/lib/rules/shape/describe-issue';
import type { ShapeCode } from '@/lib/rules/shape/expected-shape';
import { dateHint, timeHint } from './calendar-hint';
import { countryHint, languageHint, nameHint } from './code-hint';
import { numberHint, unquotedNumberHint } from './number-hint';
import { write } from './write';

const optionHint: HintFor = ({ value, options }) => {
  const texts = options.filter((option) => typeof option === 'string');
  const meant = typeof value === 'string' ? nearest(value, texts) : undefined;
  return meant === undefined ? null : write(meant);
};

const addressHint: HintFor = ({ value }) => {
  if (typeof value !== 'string' || !/^(http:\/\/|www\.)[^\s@]+$/.test(value)) return null;
  const secure = value.replace(/^(http:\/\/)?/, 'https://');
  return `See whether ${JSON.stringify(secure)} opens, and write that.`;
};

const listHint: HintFor = ({ value }) =>
  typeof value === 'string' ? `Write [${JSON.stringify(value)}].` : null;

const closedHint: HintFor = () =>
  'Write when it closes. On a day on which it is closed, it has no period: remove this one.';

const oneLineHint: HintFor = () =>
  'Remove the space or line break at its beginning or end, or inside of it.';

const digestHint: HintFor = () =>
  'Let "npm run content:confirm" write the entry: it knows the digest of the present text.';

const quoteHint: HintFor = () =>
  'Copy one or two sentences of the source that carry the text. Longer words can be quoted in parts: name the source once for each.';

/** Nobody can say what was meant from the value alone. */
const none: HintFor = () => null;

/** A new expectation does not compile before it is decided here how to mend what fails it. */
const hints = {
  'e164-number': numberHint,
  'e-mail-address': none,
  'https-address': addressHint,
  'page-or-mailbox': addressHint,
  domain: none,
  host: none,
  'path-prefix': none,
  'page-path': none,
  'some-page': none,
  day: dateHint,
  'last-day': none,
  'opening-time': timeHint,
  'closing-time': timeHint,
  'another-time': closedHint,
  'time-zone': none,
  'dated-as-read': none,
  'maximum-hours': none,
  country: countryHint,
  language: languageHint,
  'text-digest': digestHint,
  quote: quoteHint,
  'quote-each': none,
  slug: nameHint,
  digest: none,
  words: none,
  'one-line': oneLineHint,
  text: unquotedNumberHint,
  number: none,
  'whole-number': none,
  boolean: none,
  list: listHint,
  keys: none,
  'one-of': optionHint,
  limit: none,
  'known-key': none,
  other: none,
} satisfies Record<ShapeCode, HintFor>;

/** How to mend a value of the wrong form: what to write, where that can be told. */
export const shapeHint: HintFor = (mismatch) => hints[mismatch.expects](mismatch);
