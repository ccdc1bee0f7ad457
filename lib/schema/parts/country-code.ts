import * as z from 'zod';

/** ISO 3166-1 alpha-2, upper case. That such a country exists is a rule's business. */
export const countryCodeSchema = z
  .string()
  .regex(/^[A-Z]{2}$/, 'a country as two capital letters (ISO 3166-1), such as "DE"');
export type CountryCode = z.infer<typeof countryCodeSchema>;
