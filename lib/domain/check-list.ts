import type { RetiredValue } from '@/lib/schema/retired-value';
import type { CheckEntry, CheckList, ValueKind } from './check-list-text';
import type { Contact, Directory } from './directory';
import { publicContacts } from './directory';
import { webKey } from './host-name';
import { judgeNumber } from './phone-number';
import { shortDigest } from './short-digest';
import { savedCopyThrough } from './verification';

const kinds: Record<Contact['kind'], ValueKind | null> = {
  phone: 'phone',
  email: 'email',
  'web-form': 'web',
  'help-center': 'web',
  'web-page': 'web',
  'in-app': null,
};

/** One writing for all equal values: E.164, an address in lower case, an address without scheme. */
function normalForm(kind: ValueKind, value: string): string {
  if (kind === 'web') return webKey(new URL(value));
  return kind === 'email' ? value.toLowerCase() : value;
}

function contactEntry({ kind, value, standing, slug, name }: Contact): CheckEntry[] {
  const listed = kinds[kind];
  if (listed === null) return [];
  const key = normalForm(listed, value);
  const { status } = standing;
  return [
    status === 'confirmed'
      ? { kind: listed, status, key, until: standing.validThrough, slug, name }
      : { kind: listed, status, key: shortDigest(key), until: '', slug, name },
  ];
}

function retiredEntry({ kind, value }: RetiredValue): CheckEntry {
  const key = shortDigest(normalForm(kind, value));
  return { kind, status: 'retired', key, until: '', slug: '', name: '' };
}

/** The country of a number; those of North America that belong to no country are read from there. */
function countryOf({ value, areaServed }: Contact): string {
  return judgeNumber(value).country ?? areaServed[0] ?? '';
}

/** What may be checked against a directory: contacts for officials only are left out. */
export function makeCheckList(directory: Directory): CheckList {
  const { organization, retired, today } = directory;
  const contacts = publicContacts(directory);
  const listed = contacts.flatMap(contactEntry);
  const keys = new Set(listed.map(({ key }) => key));
  const phones = contacts.filter(({ kind }) => kind === 'phone');
  return {
    officialDomains: organization.officialDomains,
    officialAccounts: organization.officialAccounts.map(
      ({ host, pathPrefix }) => [host, pathPrefix] as const,
    ),
    savedThrough: savedCopyThrough(today),
    countries: [...new Set(phones.map(countryOf))].filter((code) => /^[A-Z]{2}$/.test(code)).sort(),
    entries: [...listed, ...retired.map(retiredEntry).filter(({ key }) => !keys.has(key))],
  };
}
