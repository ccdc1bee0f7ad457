import { parse } from 'tldts';
import type { Organization } from '@/lib/schema/organization';
import { isOfficialHost } from './official-address';

/**
 * Letters of other alphabets and digits that pass for a Latin letter (after Unicode Technical
 * Standard 39, "confusables": the part that looks like a to z).
 */
const confusable = new Map(
  Object.entries({
    a: 'аαɑ4@',
    b: 'ьƅ8',
    c: 'сϲ',
    d: 'ԁ',
    e: 'еєεё3',
    g: 'ɡ9',
    h: 'һ',
    i: 'іιıɩ1!|lїӏ',
    j: 'ј',
    k: 'кκ',
    m: 'м',
    n: 'пη',
    o: 'оοσ0օ',
    p: 'рρ',
    q: 'ԛ',
    r: 'гɾ',
    s: 'ѕ5$',
    t: 'тτ7',
    u: 'υսц',
    v: 'νѵ',
    w: 'ԝω',
    x: 'хχ',
    y: 'уүγ',
    z: 'ʐ2',
  }).flatMap(([latin, others]) => [...others].map((other) => [other, latin] as const)),
);

/** What a name looks like at a glance: marks gone, look-alike letters and pairs made one. */
export function skeleton(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}|\p{Cf}/gu, '')
    .toLowerCase();
  const letters = [...plain].map((letter) => confusable.get(letter) ?? letter).join('');
  return letters.replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('ci', 'd');
}

/** Whether one letter was added, left out or replaced, or two neighbours changed places. */
export function isOneSlipAway(text: string, other: string): boolean {
  if (text === other || Math.abs(text.length - other.length) > 1) return false;
  let start = 0;
  while (start < text.length && text[start] === other[start]) start += 1;
  let end = 0;
  const shorter = Math.min(text.length, other.length);
  while (end < shorter - start && text.at(-1 - end) === other.at(-1 - end)) end += 1;
  const left = text.slice(start, text.length - end);
  const right = other.slice(start, other.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && left === [...right].reverse().join('');
}

/** Names so short that other names contain them by chance. */
const shortestSlipped = 5;
const shortestContained = 6;

function isLike(label: string, name: string): boolean {
  if (skeleton(label) === skeleton(name)) return true;
  if (label.split('-').some((part) => skeleton(part) === skeleton(name))) return true;
  const dense = label.replaceAll('-', '');
  if (name.length >= shortestContained && skeleton(dense).includes(skeleton(name))) return true;
  // As written too: a slip can make or break a pair of letters that looks like one.
  const slipped = isOneSlipAway(dense, name) || isOneSlipAway(skeleton(dense), skeleton(name));
  return name.length >= shortestSlipped && slipped;
}

/** How a host resembles an official domain without being one. */
export interface Imitation {
  /** The official domain. */
  domain: string;
  /** Its very name below another suffix, as organisations use themselves: `name.biz`. */
  sameName: boolean;
}

/**
 * The official domain that a host imitates, or null: by a slip of one letter, by letters that look
 * alike, or by bearing its name. Hosts that are official, or those of official accounts, imitate
 * nothing.
 */
export function imitation(host: string, organization: Organization): Imitation | null {
  const own = organization.officialAccounts.some((account) => account.host === host);
  if (own || isOfficialHost(host, organization)) return null;
  const labels = host.split('.').slice(0, -1);
  const registered = parse(host, { validateHostname: false }).domainWithoutSuffix;
  for (const domain of organization.officialDomains) {
    const name = parse(domain).domainWithoutSuffix ?? '';
    if (name === '' || !labels.some((label) => isLike(label, name))) continue;
    return { domain, sameName: registered === name };
  }
  return null;
}
