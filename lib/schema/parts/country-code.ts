import * as z from 'zod';
import { expects } from './expectation';

/** ISO 3166-1 alpha-2, upper case. That such a country exists is a rule's business. */
export const countryCodeSchema = z.string().regex(/^[A-Z]{2}$/, expects('country'));
export type CountryCode = z.infer<typeof countryCodeSchema>;
