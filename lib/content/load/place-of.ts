import type * as z from 'zod';
import type { CollectionName, SingleName } from '@/lib/schema/content-set';
import { collectionNames } from '@/lib/schema/content-set';
import { collections, singleFiles } from './collections';

export const singleNames = Object.keys(singleFiles) as SingleName[];

/** The collection that a path belongs to, and its slug; null for a path that has no place. */
export function placeOf(path: string): { name: CollectionName; slug: string } | null {
  const end = path.lastIndexOf('/');
  const [folder, fileName] = [path.slice(0, Math.max(end, 0)), path.slice(end + 1)];
  const name = collectionNames.find((known) => known === folder);
  if (name === undefined) return null;
  const { extension } = collections[name];
  return fileName.endsWith(extension) ? { name, slug: fileName.slice(0, -extension.length) } : null;
}

/** The shape that a path's file must have; null for a path that has no place. */
export function shapeOf(path: string): z.ZodType | null {
  const single = singleNames.find((name) => singleFiles[name].path === path);
  if (single !== undefined) return singleFiles[single].schema;
  const place = placeOf(path);
  return place && collections[place.name].schema;
}
