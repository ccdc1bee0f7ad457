import {
  isMachineAddress,
  plainHost,
  registeredPart,
  webKey,
} from '@/lib/domain/addresses/host-name';
import { imitation } from '@/lib/domain/addresses/imitation';
import { isOfficialAccount, ownDomain } from '@/lib/domain/addresses/official-address';
import { shortDigest } from '@/lib/domain/trust/short-digest';
import type { Status } from '@/lib/domain/trust/verification';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';
import type { CheckEntry, ValueKind, VerificationList } from './checker-index-text';
import type { NumberReading } from './pasted-number';
import type { ExtractedValue } from './pasted-value';

export type Verdict = Status | 'official-domain' | 'not-listed' | 'unreadable';

/** The visitor's day, and what the page says of its own (all days in UTC). */
export interface PageClock {
  today: CalendarDate;
  built: CalendarDate;
  /** Whether the page is a copy that was saved on the device. */
  saved: boolean;
}

/** Something about a value that people should know before they trust it. */
export type Caution =
  | 'imitation'
  | 'user-name'
  | 'machine-address'
  | 'official-account'
  /** It is written as no address of people is: another scheme, several `@`, odd characters. */
  | 'not-plain'
  /** A phone would dial more than the number. */
  | 'not-alone'
  | 'short-code';

/** Where a written value stands, and what may be shown of it. */
export interface CheckedValue {
  kind: ValueKind | 'account';
  verdict: Verdict;
  entry: CheckEntry | null;
  /** Equal for equal values of one text. */
  identity: string;
  /** A confirmed value as people read it; of another address, the part of its host that counts. */
  shown: string;
  /** The official domain that the value lies on or imitates; empty if neither. */
  domain: string;
  /** The digits of a number as they were understood, to show them as plain text; else empty. */
  read: string;
  /** The country whose way of writing was assumed or chosen; empty if the writing told. */
  country: string;
  /** Whether the visitor chose that country. */
  chosen: boolean;
  cautions: readonly Caution[];
}

function entryOf(
  kind: ValueKind,
  key: string,
  { entries }: VerificationList,
): CheckEntry | undefined {
  const digest = shortDigest(key);
  return entries.find(
    (entry) => entry.kind === kind && entry.key === (entry.status === 'confirmed' ? key : digest),
  );
}

/** Where an entry stands on the visitor's day; a clock before the page's own day tells nothing. */
function statusOn(entry: CheckEntry, { savedThrough }: VerificationList, clock: PageClock): Status {
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
  list: VerificationList,
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

/** What a checked value has where its kind has nothing to say. */
const nothing = {
  entry: null,
  shown: '',
  domain: '',
  read: '',
  country: '',
  chosen: false,
  cautions: [],
};

function checkNumber(
  { digits, readings, alone }: ExtractedValue & { kind: 'phone' },
  list: VerificationList,
  clock: PageClock,
): CheckedValue {
  const listed = listedReading(readings, list);
  const status = listed ? statusOn(listed.entry, list, clock) : 'not-listed';
  const other = !alone && status === 'confirmed';
  const verdict = other ? 'not-listed' : status;
  const reading = listed?.reading ?? readings.find(({ valid }) => valid) ?? readings[0];
  const told = reading && (listed || reading.meant);
  return {
    ...nothing,
    kind: 'phone',
    verdict,
    entry: other ? null : (listed?.entry ?? null),
    identity: `${reading?.number}${other ? ' and more' : ''}`,
    shown: verdict === 'confirmed' ? (reading?.formatted ?? '') : '',
    // Without a country many readings may fit: none of them is put into people's mouths.
    read: told ? reading.formatted : digits,
    country: told ? reading.country : '',
    chosen: reading?.meant === true && reading.country !== '',
    cautions: other ? ['not-alone'] : [],
  };
}

/** The official domain on which a host lies, and the one that it imitates. */
const domainsOf = (host: string, list: VerificationList) => ({
  own: ownDomain(host, list),
  imitated: imitation(host, list),
});

function checkMail(
  { address, host, plain }: ExtractedValue & { kind: 'email' },
  list: VerificationList,
  clock: PageClock,
): CheckedValue {
  const checked = { ...nothing, kind: 'email' as const, identity: address };
  if (!plain) return { ...checked, verdict: 'not-listed', cautions: ['not-plain'] };
  const entry = entryOf('email', address, list) ?? null;
  const { own, imitated } = domainsOf(host, list);
  const otherwise = own === undefined ? 'not-listed' : 'official-domain';
  const verdict = entry ? statusOn(entry, list, clock) : otherwise;
  return {
    ...checked,
    verdict,
    entry,
    shown: verdict === 'confirmed' ? address : registeredPart(host),
    domain: own ?? imitated ?? '',
    cautions: imitated === undefined ? [] : ['imitation'],
  };
}

/** A page that is listed, or a site that was withdrawn as a whole, with all that lies below it. */
function webEntry(url: URL, list: VerificationList): CheckEntry | undefined {
  const bare = url.username === '' && url.password === '' && url.port === '';
  const key = webKey(url);
  const [withoutQuery = key] = key.split('?');
  const page = bare ? entryOf('web', key, list) : undefined;
  if (page) return page;
  // What is added to a confirmed page can lead elsewhere, so that it is another page.
  const asked = bare ? entryOf('web', withoutQuery, list) : undefined;
  if (asked && asked.status !== 'confirmed') return asked;
  const labels = plainHost(url.hostname).split('.');
  return labels
    .slice(0, -1)
    .map((_, index) => entryOf('web', labels.slice(index).join('.'), list))
    .find((entry) => entry?.status === 'retired' || entry?.status === 'contradicted');
}

const spokenAgainst: readonly Status[] = ['retired', 'contradicted'];

function checkLink(
  { written, url, plain }: ExtractedValue & { kind: 'web' },
  list: VerificationList,
  clock: PageClock,
): CheckedValue {
  const checked = { ...nothing, kind: 'web' as const, identity: url?.href ?? written };
  const entry = (url && webEntry(url, list)) ?? null;
  if (!url || (!plain && !(entry && spokenAgainst.includes(entry.status)))) {
    return { ...checked, verdict: 'not-listed', cautions: ['not-plain'] };
  }
  const host = plainHost(url.hostname);
  const { own, imitated } = domainsOf(host, list);
  const otherwise = own === undefined ? 'not-listed' : 'official-domain';
  const cautions: Caution[] = [];
  if (imitated !== undefined) cautions.push('imitation');
  if (url.username !== '' || url.password !== '') cautions.push('user-name');
  if (isMachineAddress(host)) cautions.push('machine-address');
  if (own === undefined && isOfficialAccount({ hostname: host, pathname: url.pathname }, list))
    cautions.push('official-account');
  return {
    ...checked,
    verdict: entry ? statusOn(entry, list, clock) : otherwise,
    entry,
    shown: registeredPart(host),
    domain: own ?? imitated ?? '',
    cautions,
  };
}

function checkValue(value: ExtractedValue, list: VerificationList, clock: PageClock): CheckedValue {
  switch (value.kind) {
    case 'phone':
      return checkNumber(value, list, clock);
    case 'email':
      return checkMail(value, list, clock);
    case 'web':
      return checkLink(value, list, clock);
    case 'short-code':
      return {
        ...nothing,
        kind: 'phone',
        verdict: 'not-listed',
        identity: value.digits,
        read: value.digits,
        cautions: ['short-code'],
      };
    case 'account':
      return { ...nothing, kind: 'account', verdict: 'unreadable', identity: '' };
  }
}

/** Where the values of a text stand on the visitor's day, each of them once. */
export function checkValues(
  values: readonly ExtractedValue[],
  list: VerificationList,
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
