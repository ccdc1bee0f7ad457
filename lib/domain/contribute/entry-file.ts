import type { CollectionName } from '@/lib/schema/content-set';
import { formatJson } from './json-format';

/** The folder of the schemas that help programs to edit, at the top of the content folder. */
export const schemasFolder = '.schemas';

/** A new entry in JSON: its path below the content folder, and its text, which names its schema. */
export function jsonEntry(
  folder: CollectionName,
  slug: string,
  data: object,
): { path: string; text: string } {
  const schema = `../${schemasFolder}/${folder}.json`;
  return {
    path: `${folder}/${slug}.json`,
    text: `${formatJson({ $schema: schema, ...data })}\n`,
  };
}
