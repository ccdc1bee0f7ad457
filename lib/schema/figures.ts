import * as z from 'zod';
import { expects } from './parts/expectation';
import { slugSchema } from './parts/slug';
import { strictObject } from './parts/strict-object';
import { textSchema } from './parts/text';

/** SHA-256 in hexadecimal, as other tools print it too. */
const longDigestSchema = z.string().regex(/^[0-9a-f]{64}$/, expects('digest'));

/**
 * Numbers that texts may name as `{figure:id}`, by id. The file belongs to maintainers: what it holds
 * is shown as it stands, wherever a text names it.
 */
export const figuresSchema = z.record(
  slugSchema,
  strictObject({
    text: textSchema.max(60).describe('What is shown, such as "1,200,000" or "ISO 8601".'),
    source: slugSchema.describe('What says it: a slug of a file in sources/.'),
    digest: longDigestSchema.describe(
      'The SHA-256 of the words quoted from the source, in 64 hexadecimal digits.',
    ),
  }),
);
export type Figures = z.infer<typeof figuresSchema>;
