import * as z from 'zod';
import { expects } from './expectation';
import { longestSlug, slugPattern } from './slug-form';

/** The name of an entry: its file's name without the ending, and its place in addresses. */
export const slugSchema = z.string().max(longestSlug).regex(slugPattern, expects('slug'));
