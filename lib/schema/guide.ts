import * as z from 'zod';
import { slugSchema } from './slug';
import { strictObject } from './strict-object';
import { textSchema } from './text';

/** Front matter of a guide; its body is Markdown. */
export const guideSchema = strictObject({
  title: textSchema,
  description: textSchema,
  sources: z.array(slugSchema).min(1),
});
export type Guide = z.infer<typeof guideSchema>;
