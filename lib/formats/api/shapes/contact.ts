import * as z from 'zod';
import { contactKindNames } from '@/lib/domain/trust/contact-kinds';
import { hoursShape } from './hours';
import {
  countryCode,
  identifier,
  languageTag,
  page,
  slug,
  sourceSlugs,
  status,
  validThrough,
  words,
} from './terms';
import { checkShape, valueShape } from './value';

const named = z.strictObject({
  identifier: slug.describe('Its short name.'),
  name: words.describe('What people read.'),
});

const hours = z.number().int().min(0).max(2160);

/** Open: readers of today meet the kinds of tomorrow, and find their values under known keys. */
const kind = z.string().meta({
  description: `What kind of way to reach the organisation it is. Known kinds: ${contactKindNames.join(', ')}. Others may join them in this version; the keys of "value" tell how to use one that you do not know.`,
  examples: contactKindNames,
});

/** schema.org's ContactPoint, with the trust that goes with it. */
export const contactShape = z
  .strictObject({
    identifier,
    kind,
    name: words.describe('What people call it. It does not say how far to trust it.'),
    description: words.describe('What it is for and who may use it.'),
    page,
    value: valueShape,
    reportedBy: sourceSlugs.describe(
      'Who names this contact: identifiers of sources. A value that is not confirmed is not repeated here; its sources show it.',
    ),
    restricted: z
      .boolean()
      .describe('True: for staff or officials only. Its value is never given; offer it to nobody.'),
    audience: z.array(named).describe('Whom it serves.'),
    contactType: z.array(named).describe('What it helps with.'),
    areaServed: z
      .array(z.union([z.literal('worldwide'), countryCode]))
      .describe('Countries as ISO 3166-1 codes, or "worldwide" alone.'),
    availableLanguage: z
      .array(languageTag)
      .describe('Languages as BCP 47 tags. Empty: no source says.'),
    claimedCost: z
      .enum(['toll-free', 'standard-rate', 'shared-cost', 'premium'])
      .nullable()
      .describe('What a call costs, as a source claims; null: none says, or it is no phone line.'),
    claimedCostStanding: z
      .strictObject({ status, validThrough })
      .nullable()
      .describe('How far to trust the cost; null: no source says what a call costs.'),
    claimedReplyTime: z
      .strictObject({
        minimumHours: hours.describe('The shortest time that a source gives, in hours.'),
        maximumHours: hours.describe('The longest time that a source gives, in hours.'),
      })
      .nullable()
      .describe('How long an answer takes, as a source claims; null: none says.'),
    hoursAvailable: hoursShape.nullable().describe('When it is open; null: no source says.'),
    branches: z
      .array(
        z.strictObject({
          name: words.describe('The answer to choose in the form.'),
          covers: z.array(words).describe('What lies behind it.'),
        }),
      )
      .describe('The ways through a form; empty for everything else.'),
    defects: z
      .array(
        z.strictObject({
          kind: z.enum(['invalid-number']).describe('The sort of fault.'),
          statement: words.describe('What is wrong.'),
          source: slug.describe('What gives it like this: an identifier of a source.'),
        }),
      )
      .describe('Faults of the value itself that were found and kept visible.'),
    checks: z.array(checkShape).describe('Every look at the value, oldest first.'),
  })
  .describe('One way to reach the organisation, and how far to trust it.');
