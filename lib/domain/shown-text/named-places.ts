import type { TextRange } from './crowded-digits';

/** Ends of names of hosts that people write apart from the rest: "gmail dot com". */
const ends =
  'com|net|org|info|biz|app|io|co|me|tv|us|uk|de|fr|es|it|nl|eu|in|ru|cn|br|online|site|shop|store|xyz|live|help|support|zip|dev|link|top|cc|ai';
/** Where anybody has a mailbox. */
const providers =
  'gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|aol|gmx|proton|protonmail|tutanota|zoho|yandex|mail';
const dots = 'dot|punkt|point|punto|ponto|punt|kropka|tochka|titik|nokta';
const ats = 'arobase|arroba|chiocciola|klammeraffe|apenstaartje|kuyruk|snabel-?a|malpa';
/** What people are written to or paid with under a name of their own. */
const services =
  'telegram|whatsapp|signal|skype|viber|wechat|line app|messenger|discord|snapchat|instagram|kik|imo|zalo|kakaotalk|cash app|cashapp|venmo|zelle|paypal|revolut|wise|anydesk|teamviewer|ultraviewer|rustdesk';

/** Where a clause begins that asks the reader to do something. */
const clause = '(?:^|[.!?:;,]\\s|\\b(?:and|then|or|please|just)\\s)';
/** "Add NAME on SERVICE". */
const asksToWrite = `(?:${clause}|\\bto\\s)(?:add|message|text|write to|find|contact|reach|ping|dm|follow|chat with|search for|look for|send money to|pay)\\s(?:\\S{1,60}\\s){1,6}(?:on|via|through|over|by|using|in|with)\\s(?:${services})(?!\\p{L})`;
/** Programs that hand a device over to somebody else, and what swindlers ask for. */
const remoteAccess =
  'anydesk|teamviewer|ultraviewer|rustdesk|quicksupport|supremo|remote (?:desktop|access)';
const asksForAccess = `${clause}(?:start|open|install|download|run|use|give|tell|send|share|read out|accept)\\s(?:\\S{1,60}\\s){0,5}(?:${remoteAccess})(?!\\p{L})`;

export type PlaceKind = 'host' | 'mailbox' | 'handle' | 'code' | 'marks';
export interface NamedPlace extends TextRange {
  kind: PlaceKind;
  /** The host, where one was read. */
  host?: string;
}

const joint = '[^\\p{L}\\p{N}]+';
const patterns: readonly { kind: PlaceKind; pattern: RegExp }[] = [
  {
    kind: 'mailbox',
    pattern: new RegExp(`(?<!\\p{L})at${joint}(?:${providers})(?!\\p{L})`, 'giu'),
  },
  { kind: 'mailbox', pattern: /(?<!\p{L})at[\s-]sign(?!\p{L})/giu },
  { kind: 'mailbox', pattern: /[([{<]\s?at?\s?[)\]}>](?=\s*\p{L})/giu },
  { kind: 'mailbox', pattern: new RegExp(`(?<!\\p{L})(?:${ats})(?!\\p{L})`, 'giu') },
  {
    kind: 'host',
    pattern: new RegExp(`(?<!\\p{L})(?:${dots})${joint}(?:${ends})(?!\\p{L})`, 'giu'),
  },
  { kind: 'host', pattern: /[([{<]\s?(?:dot|punkt|point|punto|\.)\s?[)\]}>]/giu },
  { kind: 'host', pattern: /(?<=[\p{L}\p{N}]\s)\.(?=\s?\p{L})/gu },
  { kind: 'host', pattern: /(?<![^\s("'“‘])\.(?=\p{L})\S*/gu },
  { kind: 'host', pattern: /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?!\.?\d)/gu },
  { kind: 'host', pattern: /(?<!\p{L})(?:\p{L}{1,20}:)?\/\/[\p{L}\p{N}]\S*/gu },
  { kind: 'handle', pattern: /[\p{L}\p{N}]_+[\p{L}\p{N}]\S*|\$\p{L}\S*/gu },
  { kind: 'handle', pattern: /(?<!\p{L})\p{L}{3,40}\.\d+/gu },
  {
    kind: 'handle',
    pattern: new RegExp(
      `(?<!\\p{L})(?:${services})(?:\\s(?:id|name|user|username|account|group|channel))?\\s?[:=]\\s?\\S+`,
      'giu',
    ),
  },
  { kind: 'handle', pattern: new RegExp(asksToWrite, 'giu') },
  { kind: 'handle', pattern: new RegExp(asksForAccess, 'giu') },
  {
    kind: 'code',
    pattern: /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}]*\d)(?=[\p{L}\p{N}]*\p{L})[\p{L}\p{N}]{16,}/gu,
  },
  { kind: 'code', pattern: /(?<![\p{L}\p{N}])\p{L}(?:[-.·•\s]\p{L}){4,}(?![\p{L}\p{N}])/gu },
  { kind: 'marks', pattern: /(?<!\S)[^\p{L}\p{N}\s]{4,}(?!\S)/gu },
];

/** Marks behind a name that belong to the sentence around it. */
const endOfSentence = /(?<=[\p{L}\p{N}/])[.,;:!?)"'”’]+$/u;

/** What a name of a host may hold, beside the dots between its labels. */
const labelCharacter = /[\p{L}\p{N}-]/u;
/** "e.g.", "p.m.", "U.S.": single letters. */
const abbreviation = /^\p{L}(?:\.\p{L})+$/u;

/** Where the letters, digits, hyphens and dots around a place end. */
function reach(text: string, from: number, step: 1 | -1): number {
  let place = from;
  while (labelCharacter.test(text[place] ?? ' ') || text[place] === '.') place += step;
  return place;
}

/** Names with a letter behind a dot, told once each: hosts, and words without a space between them. */
function namedHosts(text: string): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (const { index: dot } of text.matchAll(/(?<=[\p{L}\p{N})\]])\.(?=\p{L})/gu)) {
    if (dot < (found.at(-1)?.end ?? 0)) continue;
    const start = reach(text, dot, -1) + 1;
    const end = reach(text, dot, 1);
    const name = text.slice(start, end).replace(/^[.-]+|[.-]+$/g, '');
    if (abbreviation.test(name)) continue;
    const from = start + text.slice(start, end).indexOf(name);
    found.push({ kind: 'host', host: name.toLowerCase(), start: from, end: from + name.length });
  }
  return found;
}

/** Words with an "@" in them, and the sign alone unless a text speaks of it: "the @". */
function namedMailboxes(text: string): NamedPlace[] {
  const tokens = [...text.matchAll(/\S+/gu)];
  return tokens
    .filter(({ 0: token }, index) => {
      if (!token.includes('@')) return false;
      return /[\p{L}\p{N}]/u.test(token) || !/^the$/i.test(tokens[index - 1]?.[0] ?? '');
    })
    .map(({ 0: token, index }) => ({ kind: 'mailbox', start: index, end: index + token.length }));
}

/** What touches none of the listed names; both are in the order of the text. */
function apart(places: readonly NamedPlace[], listed: readonly NamedPlace[]): NamedPlace[] {
  let next = 0;
  return places.filter(({ start, end }) => {
    while (next < listed.length && (listed[next]?.end ?? 0) <= start) next += 1;
    const name = listed[next];
    return name === undefined || name.start >= end;
  });
}

/** In UTF-16 units: how far behind the "@" of a mailbox its host is a part of it. */
const mailboxReach = 60;

/** Without hosts that are the end of a mailbox which is told already. */
function withoutEnds(places: readonly NamedPlace[]): NamedPlace[] {
  let mailboxEnd = Number.NEGATIVE_INFINITY;
  return places.filter(({ kind, start, end }) => {
    if (kind === 'mailbox') mailboxEnd = end;
    return kind !== 'host' || start - mailboxEnd > mailboxReach;
  });
}

/**
 * Names under which somebody could be reached, in any writing: hosts, mailboxes, handles, addresses of
 * coins, letters one by one. `isListed` says which hosts may be named.
 */
export function namedPlaces(text: string, isListed: (host: string) => boolean): NamedPlace[] {
  const hosts = namedHosts(text);
  const listed = hosts.filter(({ host = '' }) => isListed(host));
  const matched = patterns.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].map(
      ({ 0: found, index }): NamedPlace => ({
        kind,
        start: index,
        end: index + found.replace(endOfSentence, '').length,
      }),
    ),
  );
  const unlisted = hosts.filter(({ host = '' }) => !isListed(host));
  const others = apart(
    [...unlisted, ...matched].sort((a, b) => a.start - b.start),
    listed,
  );
  return withoutEnds([...others, ...namedMailboxes(text)].sort((a, b) => a.start - b.start));
}
