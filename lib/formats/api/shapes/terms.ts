import * as z from 'zod';

/** A day of the calendar. The build's day and all last days are days in UTC. */
export const day = z.iso.date();
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const words = z.string().min(1);
export const address = z.url({ protocol: /^https?$/ });
/** Where it leads and how it is written is the standard's business: ISO 3166-1, BCP 47, IANA. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/);
export const languageTag = z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/);
export const timeZone = z.string().min(1);

export const identifier = slug.describe('Its name in addresses and in other entries.');
export const page = address.describe('The page about it, for people.');
export const sourceSlugs = z.array(slug);

export const status = z
  .enum(['confirmed', 'expired', 'reported', 'contradicted', 'retired'])
  .describe(
    'How far to trust it: an official page states it (confirmed), stated it too long ago or on an undated copy (expired), others say so (reported), an official page says otherwise (contradicted), or it was withdrawn or is fake (retired).',
  );

export const validThrough = day
  .nullable()
  .describe(
    'The last day on which "confirmed" holds; a past day if it expired; null if nothing dated confirmed it. After that day, treat it as expired.',
  );

export const text = words.describe(
  'Markdown. Entries are links to their pages; no number or address of a contact stands in it.',
);

/** Where words stand that no verification binds. */
export const basis = z
  .strictObject({ status, validThrough })
  .describe(
    'Where its words stand. Only claims and answers are verified word by word, so this one is never "confirmed": read the status of each contact and claim that it names.',
  );

/** A text's SHA-256 in the letters a to p, so that it never looks like a number. */
const digest = z.string().regex(/^[a-p]{64}$/);

/** What programs learn of a text that verifications bind. */
export const boundText = {
  digest: digest.describe(
    'The digest of the text that the status speaks of. It differs as soon as one word does.',
  ),
  checks: z
    .array(
      z.strictObject({
        finding: z
          .enum(['confirms', 'contradicts'])
          .describe('Whether the documents confirmed or contradicted the text.'),
        digest: digest.describe(
          'The digest of the text that was checked: another one means that the check says nothing about the present text.',
        ),
        observedOn: day
          .nullable()
          .describe('The day on which the documents said so; null for an undated copy.'),
        checkedOn: day.describe('The day on which somebody looked.'),
        method: z
          .enum(['live-read', 'archived-copy', 'undated-copy'])
          .describe('How the documents were read.'),
        checkedBy: slug.describe('The role of whoever looked.'),
        sources: sourceSlugs.describe('The documents: identifiers of sources.'),
      }),
    )
    .describe('Every look at the text, oldest first.'),
};
