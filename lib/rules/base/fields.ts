import { factsOf, type ValueKind } from '@/lib/domain/trust/contact-kinds';
import type { ContentFile, ContentSet } from '@/lib/schema/content-set';
import { collectionNames } from '@/lib/schema/content-set';
import type { Path, Place } from './problem';

/** One text of a file, and what it is by its nature. */
export interface Field {
  /** `number` and `mailbox` are values of their own kind; `words` are for people to read. */
  kind: 'words' | 'address' | 'number' | 'mailbox';
  text: string;
  at: Place;
  /** Where a character of the text stands; a value of JSON is told as a whole. */
  place: (offset: number) => Place;
}

/** Keys whose texts are addresses on the web, or parts of one. */
const addressKeys = new Set([
  'url',
  'copy',
  'repository',
  'reportTo',
  'host',
  'pathPrefix',
  'pages',
  'pathPrefixes',
  'except',
]);

const fieldKinds: Record<ValueKind, Field['kind']> = {
  phone: 'number',
  email: 'mailbox',
  web: 'address',
};

/** What the value of a contact or of a withdrawn entry is, by the `kind` beside it. */
function fieldKindOf(kind: unknown): Field['kind'] {
  const facts = factsOf(kind);
  if (facts === null) return 'address';
  return facts.value.kind === null ? 'words' : fieldKinds[facts.value.kind];
}

/** Keys of a verification that stand on no page: the words of others, and a digest in letters. */
const unshown = new Set(['quotes', 'digest']);

function* below(data: unknown, path: Path, isVerification: boolean): Generator<Field> {
  if (typeof data !== 'object' || data === null) return;
  for (const [name, value] of Object.entries(data)) {
    if (isVerification && unshown.has(name)) continue;
    const key = Array.isArray(data) ? Number(name) : name;
    const at = { path: [...path, key] };
    if (typeof value !== 'string') {
      yield* below(value, at.path, isVerification);
      continue;
    }
    if (key === 'body' && path.length === 0) {
      yield { kind: 'words', text: value, at, place: (bodyOffset) => ({ bodyOffset }) };
      continue;
    }
    // An item of a list is what the list is.
    const nearestKey = at.path.findLast((part) => typeof part === 'string') ?? name;
    let kind: Field['kind'] = addressKeys.has(nearestKey) ? 'address' : 'words';
    // What a verification says of a value binds by being equal to it, so it is of the value's kind.
    if (key === 'value')
      kind = isVerification ? 'number' : fieldKindOf((data as { kind?: unknown }).kind);
    yield { kind, text: value, at, place: () => at };
  }
}

/** Several rules look at the same texts. */
const fields = new WeakMap<object, readonly Field[]>();

/** Every text of a file: the values of its keys, and its Markdown. */
export function fieldsOf({ file, data }: ContentFile<object>): readonly Field[] {
  const known = fields.get(data);
  if (known) return known;
  const found = [...below(data, [], file.startsWith('verifications/'))];
  fields.set(data, found);
  return found;
}

/** Every file of the content that has the right shape. */
export function everyFile(content: ContentSet): ContentFile<object>[] {
  const singles = [content.organization, content.issueFlow].filter((file) => file !== null);
  return [
    ...singles,
    ...collectionNames.flatMap((name): ContentFile<object>[] => [...content[name]]),
  ];
}
