import { plainHost } from '@/lib/domain/addresses/host-name';
import { unescaped } from '@/lib/domain/addresses/own-place';
import { fewestDigits } from '@/lib/domain/numbers/fewest-digits';
import type { RetiredValue } from '@/lib/schema/retired-value';
import type { ValueKind } from './contact-kinds';

/** Something that can be confirmed or withdrawn, in characters that are folded (`foldText`). */
export type KnownValue = Pick<RetiredValue, 'kind' | 'value'>;

/** A web address with a scheme or without one; null if no browser would open it. */
function urlOf(address: string): URL | null {
  try {
    return new URL(/^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `https://${address}`);
  } catch {
    return null;
  }
}

/**
 * One writing for equal values and for nothing else, so that what confirms one confirms no other:
 * E.164 as it is, a mailbox in small letters, a page without scheme, fragment and closing slashes.
 */
export function exactKey({ kind, value }: KnownValue): string {
  if (kind === 'phone') return value;
  const url = kind === 'web' ? urlOf(value) : null;
  if (url === null) return value.toLowerCase();
  return `${plainHost(url.hostname)}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}

/**
 * Whether two values of a kind are one: the answer for whatever compares a check with a contact. null
 * is the kind of what nobody pastes, such as a path in an app: it is compared letter by letter.
 */
export function isSameValue(kind: ValueKind | null, a: string, b: string): boolean {
  return kind === null ? a === b : exactKey({ kind, value: a }) === exactKey({ kind, value: b });
}

/**
 * The one writing in which a check names a value of a kind: E.164, a mailbox in small letters, an
 * address as browsers write it, without `#` and without a slash that stands for nothing.
 */
export function canonicalValue(kind: ValueKind | null, value: string): string {
  const text = value.trim();
  if (kind === 'phone') return phone(text);
  if (kind === 'email') return text.toLowerCase();
  const url = kind === 'web' && URL.canParse(text) ? new URL(text) : null;
  if (url === null) return text;
  url.hash = '';
  // A browser adds a slash behind a bare host; contacts are written with it and without it.
  return url.href === `${text}/` ? text : url.href;
}

/** One mailbox has many writings: other case, and a tag behind "+" that leads to the same. */
const mailbox = (address: string) => address.toLowerCase().replace(/\+[^@]*(?=@)/, '');

/** A page without what seldom changes it: `www.`, case, escapes, `index.html`, last slash. */
function pageOf({ hostname, pathname }: URL): string {
  const path = unescaped(pathname).replace(/\/+(?:index\.\w+\/*)?$/i, '');
  return plainHost(hostname).replace(/^www\./, '') + path.toLowerCase();
}

/** E.164; of a number as it is dialled inside its country the digits, without a trunk zero. */
function phone(number: string): string {
  const digits = number.replace(/\D/g, '').replace(/^0+/, '');
  return /^\W*(?:\+|00)/.test(number) ? `+${digits}` : digits;
}

/** A page may be chosen by its query, so that one without any stands for all that it may choose. */
function withdrawnPages(address: string): string[] {
  const url = urlOf(address);
  if (url === null) return [address.toLowerCase()];
  const page = pageOf(url);
  return url.search === '' ? [page] : [page + url.search.toLowerCase(), `${page}?`];
}

/** Keys under which a withdrawn value is found: more writings lead to them than confirm a value. */
export function withdrawnKeys({ kind, value }: KnownValue): readonly string[] {
  if (kind === 'phone') return [phone(value)];
  return kind === 'email' ? [mailbox(value)] : withdrawnPages(value);
}

function askedPages(address: string): string[] {
  const url = urlOf(address);
  if (url === null) return [address.toLowerCase()];
  const page = pageOf(url);
  return [page, url.search === '' ? `${page}?` : page + url.search.toLowerCase()];
}

/** Keys of a value that somebody holds. It is withdrawn if one of them is. */
export function askedKeys({ kind, value }: KnownValue): readonly string[] {
  if (kind === 'phone') return [phone(value)];
  return kind === 'email' ? [mailbox(value)] : askedPages(value);
}

/** Whether a number in E.164 may be one that was withdrawn as it is dialled inside a country. */
function endsIn(number: string, withdrawn: string): boolean {
  return withdrawn.length >= fewestDigits && /^\d/.test(withdrawn) && number.endsWith(withdrawn);
}

/**
 * Whether a value, a number in E.164, is a withdrawn one, however that is written. Of two pages with
 * queries only equal ones are one: a query can choose among the pages of a host that many share.
 */
export function isWithdrawn(asked: KnownValue, withdrawn: KnownValue): boolean {
  if (asked.kind !== withdrawn.kind) return false;
  const keys = withdrawnKeys(withdrawn);
  return askedKeys(asked).some(
    (key) => keys.includes(key) || (asked.kind === 'phone' && keys.some((own) => endsIn(key, own))),
  );
}
