import type { Header } from './policy';

/** The files beside the page of a contact, with their types, which not every server knows. */
export const contactFileTypes: Readonly<Record<string, string>> = {
  'contact.vcf': 'text/vcard',
  'hours.ics': 'text/calendar',
  'contact.txt': 'text/plain',
};

/** Search engines keep what they list, past the last day of a value. */
export const notListed: Header = ['X-Robots-Tag', 'noindex'];

/** What such a file is sent with beside the headers of all files; letters need the charset. */
export function contactFileHeaders(path: string): Header[] {
  const type = contactFileTypes[path.slice(path.lastIndexOf('/') + 1)];
  return type === undefined ? [] : [['Content-Type', `${type}; charset=utf-8`], notListed];
}
