import type { ShownPiece, ShownText } from '@/lib/domain/shown-text/join-pieces';
import { joinPieces } from '@/lib/domain/shown-text/join-pieces';
import { anyMention } from '@/lib/domain/text/mention';
import type { ContentFile, ContentSet } from '@/lib/schema/content-set';
import { bySlug, collectionNames } from '@/lib/schema/content-set';
import type { Field } from './fields';
import { fieldsOf } from './fields';
import type { Place } from './problem';
import { shownMarkdown } from './shown-markdown';

export interface FilePlace {
  file: string;
  at: Place;
}

/** What is shown together, and how it is to be judged. */
export interface JudgedText extends ShownText<FilePlace> {
  /** A BCP 47 tag. */
  language: string;
  /** Whether a status in its words is told as somebody's word, with our own beside it. */
  tellsStatus: boolean;
}

/** Keys whose texts are no words: ids, days, times, codes, which their schemas bound. */
const typedKeys = new Set(
  'kind id group start outcome audience topics areaServed availableLanguage region timeZone timeZones dayOfWeek opens closes date validFrom validThrough change contacts contact claims outcomes sources source prepare topic method observedOn checkedOn checkedBy finding retiredOn languages reportedNumbers roles officialDomains recommendedContacts claimedCost digest'.split(
    ' ',
  ),
);
/** Texts of these files are looked for, and never shown together. */
const searchedKeys = new Set(['phrases', 'stopWords', 'synonyms']);

/** The innermost keys of a path that are names: the last, and the one that it stands in. */
function keysOf({ at }: Field): [key: string, parent: string] {
  const names = 'path' in at ? at.path.filter((key) => typeof key === 'string') : ['body'];
  return [names.at(-1) ?? '', names.at(-2) ?? ''];
}

function isWords(field: Field, collection: string): boolean {
  const [key, parent] = keysOf(field);
  if (field.kind !== 'words' || typedKeys.has(key)) return false;
  if (key === 'question' && parent === 'options') return false;
  if (key === 'countries') return false;
  return parent !== 'timeZones' || collection !== 'regions';
}

interface Names {
  contacts: ReadonlyMap<string, { name: string }>;
  figures: ReadonlyMap<string, string>;
  /** All of them as one text: what names show is read again only when one of them changes. */
  key: string;
}

/** A text with what its mentions show; a claim stands apart, with its status, and shows nothing here. */
function withMentions(
  piece: ShownPiece<FilePlace>,
  { contacts, figures }: Names,
): ShownPiece<FilePlace> {
  const places: number[] = [];
  const inserted: [number, number][] = [];
  let text = '';
  const add = (words: string, start: number, moves: boolean) => {
    for (let index = 0; index < words.length; index += 1)
      places.push(moves ? start + index : start);
    if (!moves) inserted.push([text.length, text.length + words.length]);
    text += words;
  };
  let from = 0;
  for (const { 0: found, 1: kind, 2: slug = '', index } of piece.text.matchAll(anyMention)) {
    add(piece.text.slice(from, index), from, true);
    if (kind === 'contact') add(contacts.get(slug)?.name ?? slug, index, false);
    if (kind === 'figure') add(figures.get(slug) ?? '', index, false);
    from = index + found.length;
  }
  if (from === 0) return piece;
  add(piece.text.slice(from), from, true);
  const placeOf = (offset: number) => piece.placeOf(places[offset] ?? piece.text.length);
  return { text, placeOf, inserted };
}

function piecesOf(file: string, field: Field): ShownPiece<FilePlace>[] {
  const isBody = 'path' in field.at && field.at.path[0] === 'body' && field.at.path.length === 1;
  if (!isBody)
    return [{ text: field.text, placeOf: (offset) => ({ file, at: field.place(offset) }) }];
  return shownMarkdown(field.text).map(({ text, placeOf }) => ({
    text,
    placeOf: (offset) => ({ file, at: field.place(placeOf(offset)) }),
  }));
}

/** Collections whose entries stand in one list on a page, and the keys that each shows there. */
const lists: readonly [(typeof collectionNames)[number], readonly string[]][] = [
  ['contacts', ['name']],
  ['contacts', ['name', 'description']],
  ['outcomes', ['title']],
  ['outcomes', ['title', 'description']],
  ['faqs', ['question']],
  ['faqs', ['question', 'answer']],
  ['guides', ['title', 'description']],
  ['claims', ['statement']],
  ['changes', ['statement']],
  ['regions', ['name']],
  ['regions', ['name', 'stated']],
];

function text(
  pieces: readonly ShownPiece<FilePlace>[],
  language: string,
  tellsStatus: boolean,
): JudgedText[] {
  return pieces.length === 0 ? [] : [{ ...joinPieces(pieces), language, tellsStatus }];
}

/** A file is read again with each change of another one. */
const read = new WeakMap<object, { key: string; texts: JudgedText[] }>();

/** The words of one file as its page shows them, those apart that a search alone reads. */
function ofFile(collection: string, file: ContentFile<object>, names: Names): JudgedText[] {
  const known = read.get(file.data);
  if (known?.key === names.key) return known.texts;
  const texts = textsOf(collection, file, names);
  read.set(file.data, { key: names.key, texts });
  return texts;
}

function textsOf(collection: string, file: ContentFile<object>, names: Names): JudgedText[] {
  const shown: ShownPiece<FilePlace>[] = [];
  const apart: JudgedText[] = [];
  const { languages } = file.data as { languages?: readonly string[] };
  for (const field of fieldsOf(file)) {
    if (!isWords(field, collection)) continue;
    const [key] = keysOf(field);
    const pieces = piecesOf(file.file, field).map((piece) => withMentions(piece, names));
    if (searchedKeys.has(key) || collection === 'vocabularies') {
      apart.push(...text(pieces, collection === 'vocabularies' ? file.slug : 'en', true));
    } else if (key === 'title' && collection === 'sources') {
      apart.push(...text(pieces, languages?.[0] ?? 'en', true));
    } else if (tellsStatus(collection, key)) apart.push(...text(pieces, 'en', true));
    else shown.push(...pieces);
  }
  return [...text(shown, 'en', false), ...apart];
}

/** Somebody else's words, which are shown with the status that follows from sources. */
function tellsStatus(collection: string, key: string): boolean {
  return (collection === 'claims' && key === 'statement') || collection === 'sources';
}

function ofLists(content: ContentSet, names: Names): JudgedText[] {
  return lists.flatMap(([collection, keys]) => {
    const pieces = content[collection].flatMap((file) =>
      fieldsOf(file as ContentFile<object>)
        .filter((field) => 'path' in field.at && field.at.path.length === 1)
        .filter((field) => keys.includes(keysOf(field)[0]))
        .flatMap((field) => piecesOf(file.file, field))
        .map((piece) => withMentions(piece, names)),
    );
    return text(pieces, 'en', collection === 'claims');
  });
}

/** Everything that is shown together, as far as that can be told before there are pages. */
export function shownTexts(content: ContentSet): JudgedText[] {
  const figures = Object.entries(content.figures?.data ?? {});
  const names: Names = {
    contacts: bySlug(content.contacts),
    figures: new Map(figures.map(([id, { text: words }]) => [id, words])),
    key: JSON.stringify([figures, content.contacts.map(({ slug, data }) => [slug, data.name])]),
  };
  const singles = [content.organization, content.issueFlow].filter((file) => file !== null);
  return [
    ...singles.flatMap((file) => ofFile(file.slug, file, names)),
    ...collectionNames
      .filter((name) => !name.startsWith('verifications'))
      .flatMap((name) =>
        content[name].flatMap((file) => ofFile(name, file as ContentFile<object>, names)),
      ),
    ...ofLists(content, names),
  ];
}
