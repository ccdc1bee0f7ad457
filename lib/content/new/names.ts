import { assemble } from '@/lib/content/load/assemble';
import { readFolder } from '@/lib/content/read/read-folder';
import { sentenceOf } from '@/lib/rules/base/fault';
import { nearest } from '@/lib/rules/base/nearest';
import type { Field, Named } from './fields';

/** Everything that an answer may name, as the folder has it now. */
export type KnownNames = Readonly<Record<Named, readonly string[]>>;

const ids = (items: readonly { id: string }[] | undefined) => (items ?? []).map(({ id }) => id);

/** Reads which names a content folder has; `today` (YYYY-MM-DD) is of no matter to names. */
export function readNames(root: string, today: string): KnownNames {
  const { content } = assemble(readFolder(root).files, today);
  const { organization, issueFlow, slugs } = content;
  const files = Object.entries(slugs).map(([name, known]) => [name, [...known]] as const);
  return {
    ...(Object.fromEntries(files) as Record<keyof typeof slugs, string[]>),
    topics: ids(organization?.data.topics),
    audiences: ids(organization?.data.audiences),
    groups: ids(issueFlow?.data.groups),
    preparations: ids(issueFlow?.data.preparations),
  };
}

/** More than this nobody reads in a terminal. */
const mostListed = 15;

/** The names themselves, behind a question, when they are few. */
export function listed({ names }: Field, known: KnownNames): string {
  const all = names === undefined ? [] : known[names];
  return all.length > 0 && all.length <= mostListed ? ` (${all.join(', ')})` : '';
}

/** The names in the value that an answer became: one, a list, or the region of hours. */
function namesIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'object' && value !== null ? Object.values(value) : [value];
}

/**
 * The sentence about the first name in an answer that nothing in the folder has; null when all of its
 * names are there, and for a field that names nothing. `value` is what the answer became.
 */
export function nameFault(field: Field, value: unknown, known: KnownNames): string | null {
  const { names } = field;
  if (names === undefined) return null;
  const all = known[names];
  const wrong = namesIn(value).find((name) => typeof name === 'string' && !all.includes(name));
  if (typeof wrong !== 'string') return null;
  const meant = nearest(wrong, all);
  const hint = meant === undefined ? '' : ` Is it "${meant}"?`;
  const expected = `a name of ${names}${listed(field, known)}`;
  return `${sentenceOf({ found: JSON.stringify(wrong), expected })}${hint}`;
}
