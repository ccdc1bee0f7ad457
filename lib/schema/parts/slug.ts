import * as z from 'zod';

/** The name of an entry: its file's name without the ending, and its place in addresses. */
export const slugSchema = z
  .string()
  .max(60, 'at most 60 characters')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens, such as "contact-form"');
