import { editDistance } from './edit-distance';
import { isMachineAddress, registeredPart } from './host-name';
import type { AccountOwner, DomainOwner } from './official-address';
import { isOfficialHost } from './official-address';
import { decodeLabel } from './punycode';

/**
 * Characters that look like a small Latin letter, by that letter (after Unicode Technical Standard
 * 39, "confusables"), as they are once marks are gone and capitals small.
 */
const lookAlikes: Readonly<Record<string, string>> = {
  a: 'аαɑ4@',
  b: 'ьвƅ8',
  c: 'сϲς',
  d: 'ԁɗ',
  e: 'еєεҽ3',
  g: 'ɡց9',
  h: 'һհ',
  i: 'іιıɩӏ1l|!',
  j: 'јϳ',
  k: 'кκ',
  m: 'м',
  n: 'пոηɴ',
  o: 'оοօσ0',
  p: 'рρ',
  q: 'ԛգ',
  r: 'гʀɾ',
  s: 'ѕʂ5$',
  t: 'тτ7',
  u: 'υսʋц',
  v: 'νѵ',
  w: 'ԝωш',
  x: 'хχ',
  y: 'уүγ',
  z: 'ʐ2',
};
const plainLetter = new Map(
  Object.entries(lookAlikes).flatMap(([letter, characters]) =>
    Array.from(characters, (character) => [character, letter] as const),
  ),
);

/** How a word is compared: each reading is a text in small letters without hyphens. */
type Reading = (text: string) => string;

const asWritten: Reading = (text) => text.toLowerCase().replace(/[-_]/g, '');

/** As the eye may take it: without marks and what nobody sees, look-alikes as one letter. */
const atAGlance: Reading = (text) =>
  Array.from(
    asWritten(text.normalize('NFKD').replace(/\p{M}|\p{Cf}/gu, '')),
    (character) => plainLetter.get(character) ?? character,
  )
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('ci', 'd');

/** A shorter name stands in other words by chance. */
const fewestContained = 4;

/** A short name is near to many words, so that it must be met exactly. */
const mostEdits = (name: string) => (name.length >= 8 ? 2 : name.length >= 5 ? 1 : 0);

/**
 * Whether a word is the name or a misspelling of it. People read a name by its first letter: a word
 * that only lacks it is a word of its own, and of two edits none may fall on it. In letters of
 * another script no word is innocent.
 */
function isNear(word: string, name: string, read: Reading): boolean {
  const [seen, whole] = [read(word), read(name)];
  const edits = editDistance(seen, whole, mostEdits(whole));
  if (/[^ -~]/.test(word)) return Number.isFinite(edits);
  return edits < 2 ? edits === 0 || seen !== whole.slice(1) : edits === 2 && seen[0] === whole[0];
}

/** Whether a host of these labels bears the name: as a label, in one, or over several. */
function bears(labels: readonly string[], name: string, read: Reading): boolean {
  const own = labels.slice(0, -1);
  const words = own.flatMap((label) => label.split(/[-_]/));
  const whole = read(name);
  if ([...own, ...words].some((word) => isNear(word, name, read))) return true;
  if (whole.length < fewestContained) return false;
  const parts = [...words, labels.at(-1) ?? ''].map(read);
  // Over dots and into the suffix only from the beginning of a word: "shop.interest" has no "p".
  return (
    own.some((label) => read(label).includes(whole)) ||
    words.some((_, at) => parts.slice(at).join('').startsWith(whole))
  );
}

/**
 * Whether a host that is not below `domain` bears its name, or one that the eye may take for it: as
 * a part of another name, misspelt, or in letters of another script. Both are in small letters.
 */
export function imitates(host: string, domain: string): boolean {
  if (isMachineAddress(host)) return false;
  const [name = ''] = registeredPart(domain).split('.');
  const labels = host.split('.').map(decodeLabel);
  // As written too: a letter before the name can make a pair with its first one ("r" and "n").
  return [asWritten, atAGlance].some((read) => bears(labels, name, read));
}

/**
 * The official domain that a host imitates; undefined if it imitates none. Official hosts and those
 * of official accounts imitate nothing.
 */
export function imitation(host: string, owner: DomainOwner & AccountOwner): string | undefined {
  const isAccount = owner.officialAccounts.some((account) => account.host === host);
  if (isAccount || isOfficialHost(host, owner)) return undefined;
  return owner.officialDomains.find((domain) => imitates(host, domain));
}
