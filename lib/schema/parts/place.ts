import * as z from 'zod';
import { expects } from './expectation';
import { strictObject } from './strict-object';
import { textSchema } from './text';

const label = '[a-z0-9]+(-+[a-z0-9]+)*';
const domain = `(${label}\\.)+[a-z]{2,}`;

export const domainSchema = z.string().regex(new RegExp(`^${domain}$`), expects('domain'));

const hostSchema = z
  .string()
  .regex(new RegExp(`^(\\*\\.)?${domain}$`), expects('host'))
  .describe(
    'One host, letter by letter, such as "help.example.com"; "*.example.com" is every host below it.',
  );
const pathPrefixSchema = z.string().regex(/^\/[^\s?#]*$/, expects('path-prefix'));
const pageSchema = z.string().regex(/^\/[^\s#]*$/, expects('page-path'));

/** Pages of a host on which the organisation itself speaks. Nothing that is not listed is its own. */
export const ownPlaceSchema = strictObject({
  host: hostSchema,
  pages: z
    .array(pageSchema)
    .default([])
    .describe(
      'Single pages that are its own. Only here may a page have a query, and only this one counts.',
    ),
  pathPrefixes: z
    .array(pathPrefixSchema)
    .default([])
    .describe('What lies below one of these is its own, such as "/articles/".'),
  except: z
    .array(pathPrefixSchema)
    .default([])
    .describe("What isn't its own although it lies below a prefix: members' pages, redirects."),
}).refine(({ pages, pathPrefixes }) => pages.length + pathPrefixes.length > 0, {
  error: expects('some-page'),
  path: ['pages'],
});
export type OwnPlace = z.infer<typeof ownPlaceSchema>;

/** An account of the organisation's on somebody else's host. */
export const officialAccountSchema = strictObject({
  host: domainSchema.describe('The host of the account, such as "example.com".'),
  pathPrefix: pathPrefixSchema.describe(
    'What the addresses of the account begin with, such as "/account/".',
  ),
  name: textSchema.describe('The name that visitors read.'),
});

/** A place of the police, a regulator or another public body. */
export const publicAuthoritySchema = strictObject({
  host: domainSchema.describe('The host of the authority, letter by letter.'),
  pathPrefix: pathPrefixSchema
    .default('/')
    .describe('What its addresses begin with, where it has a part of a host only.'),
  name: textSchema.describe('The name that visitors read, with its country.'),
});
