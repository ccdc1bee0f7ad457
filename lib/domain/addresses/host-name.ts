import { decodeLabel } from './punycode';

/** Labels under which countries let others register, such as `co` of `co.uk`. */
const secondLevel = new Set(
  'ac co com edu gen gob gov go gouv gub id ind info ltd me mil ne net nhs nom or org plc police sch web'.split(
    ' ',
  ),
);

/** Hosts that give everybody a name of their own below them. */
const openToAll = new Set([
  'azurewebsites.net',
  'blogspot.com',
  'firebaseapp.com',
  'github.io',
  'gitlab.io',
  'glitch.me',
  'godaddysites.com',
  'herokuapp.com',
  'myshopify.com',
  'netlify.app',
  'pages.dev',
  'repl.co',
  'square.site',
  'vercel.app',
  'web.app',
  'webflow.io',
  'weebly.com',
  'wixsite.com',
  'wordpress.com',
  'workers.dev',
]);

/** A host in lower case, without the dot of the root at its end. */
export function plainHost(host: string): string {
  return host.toLowerCase().replace(/\.+$/, '');
}

/** A web address without scheme, fragment and closing slashes: one writing for equal addresses. */
export function webKey({ hostname, pathname, search }: URL): string {
  return `${plainHost(hostname)}${pathname.replace(/\/+$/, '')}${search}`;
}

/** Whether a host is an address of a machine (IPv4, or IPv6 in brackets), which names nobody. */
export function isMachineAddress(host: string): boolean {
  return host.startsWith('[') || /^\d+(\.\d+){3}$/.test(host);
}

/**
 * The end of a host that somebody registered, and that tells whose it is. It goes by a short list
 * of shared endings, not by the whole Public Suffix List: of a rare ending it may show too little.
 */
export function registeredPart(host: string): string {
  if (isMachineAddress(host)) return host;
  const labels = host.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  const shared = (top.length === 2 && secondLevel.has(second)) || openToAll.has(`${second}.${top}`);
  return labels.slice(shared ? -3 : -2).join('.');
}

/** Signs that look like a small Latin letter, by that letter (after Unicode's confusables). */
const lookAlikes: Readonly<Record<string, string>> = {
  a: 'аɑα@4',
  b: 'Ьв',
  c: 'сϲ',
  d: 'ԁɗ',
  e: 'еєεҽ3',
  g: 'ɡց9',
  h: 'һհ',
  i: 'іıɩιїì1l|!',
  j: 'јϳ',
  k: 'кκ',
  m: 'м',
  n: 'пոηɴ',
  o: 'оοօσ0',
  p: 'рρ',
  q: 'ԛգ',
  r: 'гʀ',
  s: 'ѕʂ5$',
  t: 'тτț7',
  u: 'υսʋц',
  v: 'ѵν',
  w: 'ԝωш',
  x: 'хχ',
  y: 'уүγ',
  z: 'ʐ2',
};
const plainLetter = new Map(
  Object.entries(lookAlikes).flatMap(([letter, signs]) =>
    Array.from(signs, (sign) => [sign, letter] as const),
  ),
);

/** A text as the eye may take it: without accents and hyphens, look-alikes as one letter. */
function skeleton(text: string): string {
  const letters = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/[-_]/g, '');
  return Array.from(letters, (sign) => plainLetter.get(sign) ?? sign)
    .join('')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w');
}

/** Changes of one letter, or of two neighbours, that make one word of the other. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= a.length; row += 1) {
    rows.push([row]);
    for (let column = 1; column <= b.length; column += 1) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      (rows[row] as number[])[column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + change,
        swapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return at(a.length, b.length);
}

/** A short name is near to many words, so that it must be met exactly. */
const mistakesFor = (name: string) => (name.length >= 8 ? 2 : name.length >= 5 ? 1 : 0);

/**
 * Whether a host that is not below `domain` bears its name, or one that the eye may take for it:
 * as a part of another name, misspelt, or in letters of another script.
 */
export function imitates(host: string, domain: string): boolean {
  if (isMachineAddress(host)) return false;
  const name = skeleton(registeredPart(domain).split('.')[0] ?? '');
  const labels = host.split('.').map(decodeLabel);
  const words = labels.flatMap((label) => [label, ...label.split('-')]).map(skeleton);
  const near = words.some(
    (word) => Math.abs(word.length - name.length) <= 2 && distance(word, name) <= mistakesFor(name),
  );
  return near || (name.length >= 4 && skeleton(labels.join('')).includes(name));
}
