import * as z from 'zod';
import { slugSchema } from './parts/slug';
import { strictObject } from './parts/strict-object';
import { textSchema } from './parts/text';

/** Front matter of a guide; its body is Markdown. */
export const guideSchema = strictObject({
  title: textSchema.describe('The heading of the guide.'),
  description: textSchema.describe('One sentence: what the reader learns.'),
  sources: z.array(slugSchema).min(1).describe('What it rests on: slugs of files in sources/.'),
});
export type Guide = z.infer<typeof guideSchema>;
