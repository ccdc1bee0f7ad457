import type { ParsedFile, PlaceLocator } from '@/lib/content/parse/parse-file';
import { parseFile } from '@/lib/content/parse/parse-file';
import { guardProblem } from '@/lib/content/read/guard-problem';
import type { SourceFile } from '@/lib/content/read/source-file';
import { nearest } from '@/lib/rules/base/nearest';
import type { Problem } from '@/lib/rules/base/problem';
import type { CollectionName, ContentFile, ContentSet, SingleName } from '@/lib/schema/content-set';
import { collectionNames } from '@/lib/schema/content-set';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';
import { collections, singleFiles } from './collections';
import { placeOf, singleNames } from './place-of';

export interface Assembly {
  content: ContentSet;
  /** By file: where its values stand. */
  locators: ReadonlyMap<string, PlaceLocator>;
  problems: Problem[];
}

/** Where a file was most likely meant to lie. */
function placeHint(path: string): string {
  const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
  const [top = ''] = folder.split('/');
  const name = nearest(folder, collectionNames) ?? nearest(top, collectionNames);
  if (name === undefined) {
    return 'Move it to the folder it belongs to, correct its ending, or remove it.';
  }
  if (folder.startsWith(`${name}/`)) {
    return `Move it to ${name}/ itself: folders inside of it are not read.`;
  }
  if (name !== folder) return `Move it to ${name}/, if that is where it belongs.`;
  const { extension } = collections[name];
  return `In ${name}/, give its name the ending "${extension}". If it belongs elsewhere, move it; else remove it.`;
}

function misplaced({ path }: SourceFile): Problem {
  const singles = singleNames.map((name) => singleFiles[name].path);
  const places = collectionNames.map((name) => `${name}/<slug>${collections[name].extension}`);
  return guardProblem('file-has-a-place', path, {
    found: 'a file that no part of the directory reads',
    expected: [...singles, ...places].join(', '),
    hint: placeHint(path),
  });
}

function missing(name: SingleName): Problem[] {
  const { path, whenMissing } = singleFiles[name];
  if (whenMissing === null) return [];
  const problem = guardProblem(whenMissing.rule, path, {
    found: `no ${path}`,
    expected: 'it at the top of the content folder',
    hint: whenMissing.hint,
  });
  return [problem];
}

interface Gathered {
  files: Record<CollectionName, ContentFile<unknown>[]>;
  slugs: Record<CollectionName, Set<string>>;
  singles: Record<SingleName, ContentFile<unknown> | null>;
  locators: Map<string, PlaceLocator>;
  problems: Problem[];
}

function note<Data>(gathered: Gathered, path: string, parsed: ParsedFile<Data>): Data | null {
  if (!parsed.ok) {
    gathered.problems.push(...parsed.problems);
    return null;
  }
  gathered.locators.set(path, parsed.locate);
  return parsed.data;
}

function gather(gathered: Gathered, file: SourceFile): void {
  const single = singleNames.find((name) => singleFiles[name].path === file.path);
  if (single !== undefined) {
    const data = note(gathered, file.path, parseFile(file, singleFiles[single].schema));
    if (data !== null) gathered.singles[single] = { slug: single, file: file.path, data };
    return;
  }
  const place = placeOf(file.path);
  if (place === null) {
    gathered.problems.push(misplaced(file));
    return;
  }
  gathered.slugs[place.name].add(place.slug);
  const data = note(gathered, file.path, parseFile(file, collections[place.name].schema));
  if (data === null) return;
  gathered.files[place.name].push({ slug: place.slug, file: file.path, data });
}

function byPath(a: SourceFile, b: SourceFile): number {
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}

const perCollection = <Value>(make: () => Value) =>
  Object.fromEntries(collectionNames.map((name) => [name, make()])) as Record<
    CollectionName,
    Value
  >;

/**
 * Parses every file and puts those of the right shape together; the others become problems.
 * `refused` are the paths of files that exist but could not be read: nothing says they are missing.
 */
export function assemble(
  files: readonly SourceFile[],
  today: CalendarDate,
  refused: readonly string[] = [],
): Assembly {
  const gathered: Gathered = {
    files: perCollection(() => []),
    slugs: perCollection(() => new Set<string>()),
    singles: { organization: null, issueFlow: null, figures: null },
    locators: new Map(),
    problems: [],
  };
  for (const file of files.toSorted(byPath)) gather(gathered, file);
  for (const path of refused) {
    const place = placeOf(path);
    if (place !== null) gathered.slugs[place.name].add(place.slug);
  }
  const present = new Set([...files.map(({ path }) => path), ...refused]);
  const absent = singleNames.filter((name) => !present.has(singleFiles[name].path));
  gathered.problems.push(...absent.flatMap(missing));
  const { locators, problems, slugs } = gathered;
  // Each collection's schema made its data, which the type system cannot see across the table.
  const content = {
    ...gathered.files,
    ...gathered.singles,
    slugs,
    today,
  } as unknown as ContentSet;
  return { content, locators, problems };
}
