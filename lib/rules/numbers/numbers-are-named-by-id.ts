import { phones } from '@/lib/domain/directory/derive/phones';
import { fewestDigits } from '@/lib/domain/numbers/fewest-digits';
import { nationalDigits } from '@/lib/domain/numbers/phone-number';
import { judgeText } from '@/lib/domain/shown-text/judge-text';
import type { HiddenNumber } from '@/lib/domain/text/hidden-number';
import { findHiddenNumbers } from '@/lib/domain/text/hidden-number';
import { addressesIn, numberInAddress } from '@/lib/domain/text/number-in-address';
import type { Fault } from '@/lib/rules/base/fault';
import type { Field } from '@/lib/rules/base/fields';
import { everyFile, fieldsOf } from '@/lib/rules/base/fields';
import type { Finding } from '@/lib/rules/base/problem';
import type { Rule } from '@/lib/rules/base/rule';
import { shorten } from '@/lib/rules/base/shorten';
import { textFaults } from '@/lib/rules/base/text-faults';
import type { ContentFile, ContentSet } from '@/lib/schema/content-set';

/** The digits of every number that the content holds, with its country code and without. */
function knownDigits(content: ContentSet): string[] {
  const retired = content.retired.filter(({ data }) => data.kind === 'phone');
  const values = [...phones(content), ...retired].map(({ data }) => data.value);
  return [...new Set(values.map(nationalDigits))].filter((digits) => digits.length >= fewestDigits);
}

/** Without the words behind the last digit: "o" and "l" among them could be read as digits. */
function withoutTail(found: string): string {
  const digits = found.replace(/\D+$/, '');
  return digits.replace(/\D/g, '').length >= fewestDigits ? digits : found.trim();
}

function finding(file: string, at: Finding['at'], found: string): Finding {
  return {
    file,
    at,
    found: `what looks like a phone number, ${shorten(withoutTail(found))}`,
    expected: "words, because digits stand in a contact's value only",
    hint: 'Name the contact as {contact:slug}, or leave the number out.',
  };
}

interface Spot {
  offset: number;
  found: string;
}

/** The same text is judged again with each change of another one. */
const hiddenIn = new WeakMap<Field, readonly HiddenNumber[]>();

function hiddenNumbers(field: Field): readonly HiddenNumber[] {
  const found = hiddenIn.get(field) ?? findHiddenNumbers(field.text);
  hiddenIn.set(field, found);
  return found;
}

/** Numbers in words, and known ones inside addresses among the words. */
function spotsIn(field: Field, known: readonly string[]): Spot[] {
  const { text } = field;
  const hidden = hiddenNumbers(field);
  const told = (offset: number, length: number) =>
    hidden.some((spot) => spot.offset < offset + length && offset < spot.offset + spot.length);
  const inside = addressesIn(text)
    .filter(({ offset, address }) => !told(offset, address.length))
    .filter(({ address }) => numberInAddress(address, known) !== null)
    .map(({ offset, address }) => ({ offset, found: address }));
  return [...hidden, ...inside];
}

/** What in a slug reads as a number, as it is written; null if nothing does. */
function numberInSlug(slug: string): string | null {
  const [hidden] = findHiddenNumbers(slug);
  if (hidden) return hidden.found;
  // A day in front, as the names of changes have it, stays one.
  const words = slug.replace(/(?<!\d)-|-(?!\d\d(?:-|$))/g, ' ');
  const surroundings = { language: 'en', isListed: () => true, figures: [], tellsStatus: true };
  const faults = judgeText(words, surroundings);
  return faults.find(({ kind }) => kind === 'digits' || kind === 'called')?.found ?? null;
}

/** Names of files stay the same when one of them changes. */
const numbersInSlugs = new WeakMap<object, string | null>();

/** A slug stands in addresses, where people read it too. */
function inSlug({ file, slug, data }: ContentFile<object>): Finding[] {
  const known = numbersInSlugs.get(data);
  const found = known === undefined ? numberInSlug(slug) : known;
  numbersInSlugs.set(data, found);
  return found === null ? [] : [finding(file, { path: [] }, found)];
}

function inFile(file: ContentFile<object>, known: readonly string[]): Finding[] {
  const fields = fieldsOf(file).flatMap((field) => {
    const { kind, text, at, place } = field;
    if (kind === 'number') return [];
    if (kind === 'address') {
      const digits = numberInAddress(text, known);
      return digits === null ? [] : [finding(file.file, at, digits)];
    }
    return spotsIn(field, known).map(({ offset, found }) =>
      finding(file.file, place(offset), found),
    );
  });
  return [...inSlug(file), ...fields];
}

/** How to write what is no number to call. */
const declared =
  'Name a phone line as {contact:slug}. A number up to 999, a day such as "16 May 2026", a time, a price and a percentage may stand; any other number is written as {figure:id}, with its text and source in figures.json, which maintainers change.';

const undeclared: Readonly<Record<'digits' | 'called', (found: string) => Fault>> = {
  digits: (found) => ({
    found: `more than six digits close together, "${shorten(found)}"`,
    expected: 'at most six in twelve words, in figures and in words together',
    hint: declared,
  }),
  called: (found) => ({
    found: `the number "${shorten(found)}" near a word that asks to call or write`,
    expected: 'no number there but a day or a time',
    hint: declared,
  }),
};

/** The field that a finding is about: a body as a whole. */
const fieldKey = ({ file, at }: Pick<Finding, 'file' | 'at'>) =>
  JSON.stringify([file, 'path' in at ? at.path : 'body']);

export const numbersAreNamedById: Rule = {
  id: 'numbers-are-named-by-id',
  severity: 'error',
  summary:
    "A phone number's digits stand in a contact's value and nowhere else; other numbers in a text have a declared form.",
  why: 'A number in a text has no status: it would look official, and nobody would withdraw it.',
  run: (content) => {
    const known = knownDigits(content);
    const hidden = everyFile(content).flatMap((file) => inFile(file, known));
    // What looks like a phone number is told as one; what is merely not declared, after it.
    const told = new Set(hidden.map(fieldKey));
    const others = textFaults(content, ['digits', 'called'])
      .filter((fault) => !told.has(fieldKey(fault)))
      .map(({ file, at, kind, found }) => ({
        file,
        at,
        ...undeclared[kind as keyof typeof undeclared](found),
      }));
    return [...hidden, ...others];
  },
};
