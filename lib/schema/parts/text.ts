import * as z from 'zod';
import { expects } from './expectation';

/** A line of plain words for people: not empty, no line break, no space at either end. */
export const textSchema = z
  .string()
  .min(1, { error: expects('words'), abort: true })
  .max(600)
  .regex(/^\S(.*\S)?$/, expects('one-line'));
