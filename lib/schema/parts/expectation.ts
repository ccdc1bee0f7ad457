/**
 * What a value must be where zod's own codes do not say it: a code for programs, and the words that
 * go on after "expected" for people. A schema gives the code as the message of its issue, because
 * zod carries nothing else from a pattern to whoever reads the issue.
 */
export const expectations = {
  'e164-number': 'a number in E.164: "+", country code, digits only, no spaces',
  'e-mail-address': 'an e-mail address in lower case, such as "press@example.com"',
  'https-address':
    'an address that begins with https:// and names a host, without user name or port',
  'page-or-mailbox': 'an address that begins with https://, or an e-mail address in lower case',
  domain: 'a domain in lower case, such as "example.com"',
  host: 'a host in lower case, such as "help.example.com", or "*.example.com"',
  'path-prefix': 'a path that begins with "/", without "?" and "#"',
  'page-path': 'a path that begins with "/", without "#"',
  'some-page': 'at least one entry in "pages" or in "pathPrefixes"',
  day: 'a day as YYYY-MM-DD, such as "2026-05-16"',
  'last-day': 'the day of "validFrom" or a later one',
  'opening-time': 'a time from "00:00" to "23:59", such as "09:00"',
  'closing-time': 'a time from "00:00" to "24:00", such as "17:30"',
  'another-time': 'a time other than "opens"; around the clock is "00:00" to "24:00"',
  'time-zone': 'a time zone as Area/Location, such as "Europe/Berlin"',
  'dated-as-read': 'null for an undated copy, and a day as YYYY-MM-DD for every other method',
  'maximum-hours': 'at least as many hours as "minimumHours"',
  country: 'a country as two capital letters (ISO 3166-1), such as "DE"',
  language: 'a language as a BCP 47 tag, such as "en" or "pt-BR"',
  'text-digest':
    'the 64 letters a to p of a digest, as "npm run content:confirm" writes them for the present text',
  quote: 'a quote of 8 to 300 characters, as the document has it',
  'quote-each': 'one quote for each entry of "sources", in the same order',
  slug: 'lower-case words joined by hyphens, such as "contact-form"',
  digest: 'a SHA-256 in 64 hexadecimal digits, lower case',
  words: 'words, not an empty text',
  'one-line': 'one line without spaces at its ends',
} as const;

export type Expectation = keyof typeof expectations;

/** The message of a schema's own check: the code, so that a misspelt one does not compile. */
export function expects(code: Expectation): Expectation {
  return code;
}

/** Whether the message of an issue is a code of ours; else it is zod's own. */
export function isExpectation(message: string): message is Expectation {
  return Object.hasOwn(expectations, message);
}
