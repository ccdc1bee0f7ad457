import * as z from 'zod';
import { expects } from './expectation';

/** The name of an entry: its file's name without the ending, and its place in addresses. */
export const slugSchema = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, expects('slug'));
