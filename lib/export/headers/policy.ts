import { apiFolder, isHashed } from '@/lib/pages';
import { permissionsPolicy } from './permissions-policy';

/** A response header: its name and value. */
export type Header = readonly [name: string, value: string];

const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];
const contentSecurityPolicy = directives.join('; ');

/** What browsers take from a header alone (Content Security Policy Level 3, section 3.3). */
const onlyInHeaders = /^(?:frame-ancestors|report-uri|report-to|sandbox)\b/;

/** The policy as a page says it of itself, for hosts that send no headers of ours. */
export const policyOfPages = directives.filter((each) => !onlyInHeaders.test(each)).join('; ');

/** Headers of every answer: one policy for all pages, and no address told to other sites. */
export const securityHeaders: readonly Header[] = [
  ['Content-Security-Policy', contentSecurityPolicy],
  ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', permissionsPolicy],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** Only in the folder of files for programs, a browser hands a file to whoever asks. */
export const openToOthers: readonly Header[] = [
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ['Access-Control-Allow-Origin', '*'],
];
export const closedToOthers: readonly Header[] = [['Cross-Origin-Resource-Policy', 'same-origin']];

/** The files of the folder that are for hosts, not for visitors. */
export const hiddenFiles: readonly string[] = ['/_headers', '/nginx.conf'];

export const keptForever: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];
/** Pages are asked for anew each time, for status decays; so is the service worker. */
export const askedForAnew: Header = ['Cache-Control', 'public, max-age=0, must-revalidate'];

/** All headers of a file, by its path from the site's root: `/en/index.html`. */
export function headersOf(path: string): readonly Header[] {
  const reach = path.startsWith(apiFolder) ? openToOthers : closedToOthers;
  return [...securityHeaders, ...reach, isHashed(path) ? keptForever : askedForAnew];
}
