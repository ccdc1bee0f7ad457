import * as z from 'zod';
import { regionHoursShape } from './hours';
import { countryCode, identifier, page, slug, sourceSlugs, words } from './terms';

export const regionShape = z
  .strictObject({
    identifier,
    name: words.describe('What people read.'),
    page,
    countries: z.array(countryCode).describe('Its countries, as ISO 3166-1 codes.'),
    hoursAvailable: regionHoursShape,
    stated: words.describe('The hours as the source words them, told in our words.'),
    assumption: words.nullable().describe('What we assumed to turn those words into zones.'),
    contacts: z.array(slug).describe('Contacts that name one of its countries: identifiers.'),
    sources: sourceSlugs.describe('What states the hours: identifiers of sources.'),
  })
  .describe('A part of the world and the hours stated for it.');
