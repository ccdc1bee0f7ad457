import * as z from 'zod';
import { expects } from './expectation';

/** A BCP 47 language tag in canonical case: language, script and region at most. */
export const languageTagSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/, expects('language'));
