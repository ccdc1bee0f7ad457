import type { Claim } from '@/lib/schema/claim';
import type { ContactPoint } from '@/lib/schema/contact-point';
import type { Faq } from '@/lib/schema/faq';
import type { OpeningHours } from '@/lib/schema/parts/opening-hours';
import type { Region } from '@/lib/schema/region';
import { fullDigest } from './short-digest';

/** Words, or a list of them. */
type Part = string | readonly Part[];

/**
 * All that a verification binds of one thing, behind its kind: what the digest is made of, and what a
 * maintainer compares with the sources.
 */
export type BoundText = readonly [kind: 'claim' | 'answer' | 'hours' | 'cost', ...Part[]];

/**
 * The digest of a text with all of its parts. As JSON with the kind in front, no text of one kind is
 * that of another, and no word moves from one part into the next unseen.
 */
export function boundDigest(text: BoundText): string {
  return fullDigest(JSON.stringify(text));
}

/**
 * White space as HTML shows it: a run is one space. Other blanks, such as one that does not break, are
 * characters of the text.
 */
function spaced(text: string): string {
  return text.replace(/[\t\n\f\r ]+/g, ' ').replace(/^ | $/g, '');
}

/** The text of a claim is its statement. */
export function claimText({ statement }: Pick<Claim, 'statement'>): BoundText {
  return ['claim', spaced(statement)];
}

/** A claim that an answer names: the page shows its statement within the answer. */
export interface NamedClaim {
  slug: string;
  statement: string;
}

/**
 * The text of an answer is its question, its short and its long answer, and the statements of the claims
 * that it names, whatever their order: whoever changes one of them changes what the page says.
 */
export function answerText(
  { question, answer, body }: Pick<Faq, 'question' | 'answer'> & { body: string },
  claims: readonly NamedClaim[],
): BoundText {
  const named = claims
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
    .map(({ slug, statement }) => [slug, spaced(statement)]);
  return ['answer', spaced(question), spaced(answer), spaced(body), named];
}

type Value = ContactPoint['value'];

/** What a page says beside hours that are a region's: everybody edits it. */
type RegionWords = Pick<Region, 'stated' | 'assumption'>;

/** No text of a file is empty, so that this is never taken for one. */
const nothing = '';

/**
 * The hours of a value: the week in its zone and its exceptions, in the order of their file, and the
 * words of the region whose hours they are; null for its own.
 */
export function hoursText(
  value: Value,
  { timeZone, regular, exceptions }: OpeningHours,
  region: RegionWords | null,
): BoundText {
  const week = regular.map(({ dayOfWeek, opens, closes, validFrom, validThrough }) => [
    dayOfWeek,
    opens,
    closes,
    validFrom ?? nothing,
    validThrough ?? nothing,
  ]);
  const days = exceptions.map(({ validFrom, validThrough, periods, reason, source }) => [
    validFrom,
    validThrough,
    periods.map(({ opens, closes }) => [opens, closes]),
    spaced(reason ?? nothing),
    source,
  ]);
  const words = region === null ? [] : [region.stated, region.assumption ?? nothing].map(spaced);
  return ['hours', value, timeZone, week, days, words];
}

/** What a call of a number costs. */
export function costText(value: Value, claimedCost: string): BoundText {
  return ['cost', value, claimedCost];
}
