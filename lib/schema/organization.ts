import * as z from 'zod';
import { httpsAddressSchema, pageOrMailboxSchema } from './parts/https-address';
import {
  domainSchema,
  officialAccountSchema,
  ownPlaceSchema,
  publicAuthoritySchema,
} from './parts/place';
import { slugSchema } from './parts/slug';
import { strictObject } from './parts/strict-object';
import { textSchema } from './parts/text';

/** The organisation whose channels are listed, and how far the directory trusts what. */
export const organizationSchema = strictObject({
  name: textSchema.describe('The name that visitors read.'),
  url: httpsAddressSchema.describe('Its home page.'),
  officialDomains: z
    .array(domainSchema)
    .min(1)
    .describe('Its own domains; their subdomains count too. Only these confirm a contact.'),
  ownPlaces: z
    .array(ownPlaceSchema)
    .min(1)
    .describe(
      'Where on these domains the organisation itself speaks. A page that is not listed here does not count as its word: members and advertisers may publish there too.',
    ),
  officialAccounts: z
    .array(officialAccountSchema)
    .default([])
    .describe("Its accounts on other people's hosts; they may back a claim, never a contact."),
  publicAuthorities: z
    .array(publicAuthoritySchema)
    .default([])
    .describe('Public bodies whose pages may be a source of advice, and to which texts may link.'),
  fraudAdvice: z
    .array(slugSchema)
    .max(12)
    .default([])
    .describe(
      'Where victims of fraud are sent: slugs of files in sources/, each of a public authority.',
    ),
  reportTo: pageOrMailboxSchema
    .nullable()
    .default(null)
    .describe(
      'Where visitors tell whoever runs this site that something is wrong: a page or an e-mail address of theirs; null when there is none.',
    ),
  reportedNumbers: z
    .enum(['reveal', 'hide'])
    .default('reveal')
    .describe('Whether a reported number may be revealed, with its warning, or stays hidden.'),
  roles: z
    .array(slugSchema)
    .min(1)
    .max(10)
    .default(['maintainers'])
    .describe('Who may check a value: roles, never names of persons.'),
  fictional: z
    .boolean()
    .default(false)
    .describe(
      'A made-up organisation: numbers reserved for fiction are allowed, and nothing else.',
    ),
  disclaimer: textSchema.describe('What every page says about being independent.'),
  recommendedContacts: z
    .array(slugSchema)
    .min(1)
    .max(5)
    .describe('What to offer everybody, first the best: slugs of files in contacts/.'),
  repository: httpsAddressSchema
    .nullable()
    .default(null)
    .describe(
      'The address of the content folder where editors change it, as the host shows it, such as "https://github.com/owner/name/tree/main/content"; null when there is no public place yet.',
    ),
  topics: z
    .array(
      strictObject({
        id: slugSchema.describe('Its name for other files: lower-case words joined by hyphens.'),
        name: textSchema.describe('The name that visitors read.'),
      }),
    )
    .min(1)
    .describe('What contacts and questions are about.'),
  audiences: z
    .array(
      strictObject({
        id: slugSchema.describe('Its name for other files: lower-case words joined by hyphens.'),
        name: textSchema.describe('The name that visitors read.'),
        general: z
          .boolean()
          .default(false)
          .describe('Every visitor belongs to it, so that what is for it is for all.'),
        restricted: z
          .boolean()
          .default(false)
          .describe('Not for the public: such a contact is never offered to a visitor.'),
      }),
    )
    .min(1)
    .describe('Whom contacts serve.'),
});
export type Organization = z.infer<typeof organizationSchema>;
