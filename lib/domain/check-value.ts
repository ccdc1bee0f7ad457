import type { CalendarDate } from '@/lib/schema/calendar-date';
import type { CheckEntry, CheckList, ValueKind } from './check-list-text';
import { imitates, isMachineAddress, plainHost, registeredPart, webKey } from './host-name';
import { shortDigest } from './short-digest';
import type { Status } from './verification';
import type { NumberReading } from './written-number';
import type { WrittenValue } from './written-value';

export type Verdict = Status | 'official-domain' | 'not-listed';

/** The visitor's day, and what the page says of its own (all days in UTC). */
export interface PageClock {
  today: CalendarDate;
  built: CalendarDate;
  /** Whether the page is a copy that was saved on the device. */
  saved: boolean;
}

/** Something about a link that people should know before they trust it. */
export type Doubt = 'imitation' | 'user-name' | 'machine-address' | 'official-account';

/** Where a written value stands, and what may be shown of it. */
export interface CheckedValue {
  kind: ValueKind;
  verdict: Verdict;
  entry: CheckEntry | null;
  /** Equal for equal values of one text. */
  identity: string;
  /** A confirmed value as people read it; of another address, the part of its host that counts. */
  shown: string;
  /** The official domain that the value lies on or imitates; empty if neither. */
  domain: string;
  /** The country whose way of writing was assumed; empty if the writing told. */
  country: string;
  doubts: readonly Doubt[];
}

function entryOf(kind: ValueKind, key: string, { entries }: CheckList): CheckEntry | undefined {
  const digest = shortDigest(key);
  return entries.find(
    (entry) => entry.kind === kind && entry.key === (entry.status === 'confirmed' ? key : digest),
  );
}

/** Where an entry stands on the visitor's day; a clock before the page's own day tells nothing. */
function statusOn(entry: CheckEntry, { savedThrough }: CheckList, clock: PageClock): Status {
  if (entry.status !== 'confirmed') return entry.status;
  const short = clock.saved && entry.kind === 'phone' && savedThrough < entry.until;
  const last = short ? savedThrough : entry.until;
  return clock.today < clock.built || clock.today > last ? 'expired' : 'confirmed';
}

const distrust: readonly Status[] = ['confirmed', 'expired', 'reported', 'contradicted', 'retired'];

interface ListedReading {
  reading: NumberReading;
  entry: CheckEntry;
}

/**
 * The listed number that is meant. What the writing says comes first; where it only may be meant,
 * the least trusted one counts, and none at all if the chosen country has such a number.
 */
function listedReading(
  readings: readonly NumberReading[],
  list: CheckList,
): ListedReading | undefined {
  const listed = readings.flatMap((reading) => {
    const entry = entryOf('phone', reading.number, list);
    return entry ? [{ reading, entry }] : [];
  });
  const meant = listed.find(({ reading }) => reading.meant || reading.country === '');
  if (meant) return meant;
  if (readings.some(({ meant: said, valid }) => said && valid)) return undefined;
  const rank = ({ entry }: ListedReading) => distrust.indexOf(entry.status);
  return listed.sort((a, b) => rank(b) - rank(a))[0];
}

function checkNumber(
  readings: readonly NumberReading[],
  list: CheckList,
  clock: PageClock,
): CheckedValue {
  const listed = listedReading(readings, list);
  const verdict = listed ? statusOn(listed.entry, list, clock) : 'not-listed';
  return {
    kind: 'phone',
    verdict,
    entry: listed?.entry ?? null,
    identity:
      listed?.reading.number ??
      readings.find(({ valid }) => valid)?.number ??
      readings[0]?.number ??
      '',
    shown: verdict === 'confirmed' ? (listed?.reading.formatted ?? '') : '',
    domain: '',
    country: listed && !listed.reading.meant ? listed.reading.country : '',
    doubts: [],
  };
}

const isBelow = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);

/** The official domain on which a host lies, or that it imitates. */
function domainOf(host: string, { officialDomains, officialAccounts }: CheckList) {
  const own = officialDomains.find((domain) => isBelow(host, domain));
  if (own !== undefined) return { own, imitated: undefined };
  const theirs = officialAccounts.some(([account]) => isBelow(host, account));
  const imitated = theirs ? undefined : officialDomains.find((domain) => imitates(host, domain));
  return { own, imitated };
}

function checkMail(address: string, host: string, list: CheckList, clock: PageClock): CheckedValue {
  const entry = entryOf('email', address, list) ?? null;
  const { own, imitated } = domainOf(host, list);
  const otherwise = own === undefined ? 'not-listed' : 'official-domain';
  const verdict = entry ? statusOn(entry, list, clock) : otherwise;
  return {
    kind: 'email',
    verdict,
    entry,
    identity: address,
    shown: verdict === 'confirmed' ? address : registeredPart(host),
    domain: own ?? imitated ?? '',
    country: '',
    doubts: imitated === undefined ? [] : ['imitation'],
  };
}

/** A page that is listed, or a site that was withdrawn as a whole, with all that lies below it. */
function webEntry(url: URL, list: CheckList): CheckEntry | undefined {
  const plain = url.username === '' && url.password === '' && url.port === '';
  const key = webKey(url);
  const [withoutQuery = key] = key.split('?');
  const page = plain
    ? (entryOf('web', key, list) ?? entryOf('web', withoutQuery, list))
    : undefined;
  if (page) return page;
  const labels = plainHost(url.hostname).split('.');
  return labels
    .slice(0, -1)
    .map((_, index) => entryOf('web', labels.slice(index).join('.'), list))
    .find((entry) => entry?.status === 'retired' || entry?.status === 'contradicted');
}

function isAccount({ pathname }: URL, host: string, { officialAccounts }: CheckList): boolean {
  return officialAccounts.some(
    ([account, prefix]) =>
      host === account && `${pathname}/`.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`),
  );
}

function checkLink(url: URL, list: CheckList, clock: PageClock): CheckedValue {
  const host = plainHost(url.hostname);
  const { own, imitated } = domainOf(host, list);
  const entry = webEntry(url, list) ?? null;
  const official = own !== undefined && /^https?:$/.test(url.protocol);
  const verdict = entry
    ? statusOn(entry, list, clock)
    : official
      ? 'official-domain'
      : 'not-listed';
  const doubts: Doubt[] = [];
  if (imitated !== undefined) doubts.push('imitation');
  if (url.username !== '' || url.password !== '') doubts.push('user-name');
  if (isMachineAddress(host)) doubts.push('machine-address');
  if (own === undefined && isAccount(url, host, list)) doubts.push('official-account');
  return {
    kind: 'web',
    verdict,
    entry,
    identity: url.href,
    shown: registeredPart(host),
    domain: own ?? imitated ?? '',
    country: '',
    doubts,
  };
}

function checkValue(value: WrittenValue, list: CheckList, clock: PageClock): CheckedValue {
  switch (value.kind) {
    case 'phone':
      return checkNumber(value.readings, list, clock);
    case 'email':
      return checkMail(value.address, value.host, list, clock);
    case 'web':
      return checkLink(value.url, list, clock);
  }
}

/** Where the values of a text stand on the visitor's day, each of them once. */
export function checkValues(
  values: readonly WrittenValue[],
  list: CheckList,
  clock: PageClock,
): CheckedValue[] {
  const checked = new Map<string, CheckedValue>();
  for (const value of values) {
    const found = checkValue(value, list, clock);
    const identity = `${found.kind} ${found.identity}`;
    if (!checked.has(identity)) checked.set(identity, found);
  }
  return [...checked.values()];
}
