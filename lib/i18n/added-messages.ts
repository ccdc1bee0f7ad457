import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folder with the messages of further languages, `<tag>.json` each; none by default. Tests build
 * with languages that they make up, so that the site has pages that are longer, or right to left.
 */
const folder = () => process.env.MESSAGES_DIR;
const extension = '.json';

/** The BCP 47 tags of the added languages, in alphabetical order. Throws if the folder cannot be read. */
export function readAddedTags(): string[] {
  const place = folder();
  if (!place) return [];
  return readdirSync(place)
    .filter((name) => name.endsWith(extension))
    .map((name) => name.slice(0, -extension.length))
    .sort();
}

/** What the file of an added language holds. Throws if it cannot be read, or is not JSON. */
export function readAddedMessages(tag: string): unknown {
  return JSON.parse(readFileSync(join(folder() ?? '', `${tag}${extension}`), 'utf8'));
}
