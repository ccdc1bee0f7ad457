import * as z from 'zod';
import { httpsAddressSchema } from './https-address';
import { slugSchema } from './slug';
import { strictObject } from './strict-object';
import { textSchema } from './text';

const domainSchema = z
  .string()
  .regex(
    /^([a-z0-9]+(-+[a-z0-9]+)*\.)+[a-z]{2,}$/,
    'a domain in lower case, such as "example.com"',
  );

/** The organisation whose channels are listed, and how far the directory trusts what. */
export const organizationSchema = strictObject({
  name: textSchema,
  url: httpsAddressSchema,
  /** Its own domains; their subdomains count too. Only these confirm a contact. */
  officialDomains: z.array(domainSchema).min(1),
  /** Its accounts on other people's hosts; they may back a claim, never a contact. */
  officialAccounts: z
    .array(
      strictObject({
        host: domainSchema,
        pathPrefix: z.string().regex(/^\/\S*$/, 'a path that begins with "/"'),
        name: textSchema,
      }),
    )
    .default([]),
  /** Whether a reported number may be revealed, with its warning, or stays hidden. */
  reportedNumbers: z.enum(['reveal', 'hide']).default('reveal'),
  /** Who may check a value: roles, never names of persons. */
  roles: z.array(slugSchema).min(1).max(10).default(['maintainers']),
  /** A made-up organisation: numbers reserved for fiction are allowed, and nothing else. */
  fictional: z.boolean().default(false),
  disclaimer: textSchema,
  /** What to offer everybody, first the best: slugs of contacts. */
  recommendedContacts: z.array(slugSchema).min(1).max(5),
  /** Where the files live that editors change; null when there is no public place yet. */
  repository: httpsAddressSchema.nullable().default(null),
  topics: z.array(strictObject({ id: slugSchema, name: textSchema })).min(1),
  audiences: z
    .array(
      strictObject({
        id: slugSchema,
        name: textSchema,
        /** Every visitor belongs to it, so that what is for it is for all. */
        general: z.boolean().default(false),
        /** Not for the public: such a contact is never offered to a visitor. */
        restricted: z.boolean().default(false),
      }),
    )
    .min(1),
});
export type Organization = z.infer<typeof organizationSchema>;
