import { webKey } from '@/lib/domain/addresses/host-name';
import type { Contact, Directory } from '@/lib/domain/directory/directory';
import { audienceNames, isRestricted } from '@/lib/domain/directory/directory';
import { judgeNumber } from '@/lib/domain/numbers/phone-number';
import { shortDigest } from '@/lib/domain/trust/short-digest';
import { savedCopyThrough } from '@/lib/domain/trust/verification';
import type { Organization } from '@/lib/schema/organization';
import type { RetiredValue } from '@/lib/schema/retired-value';
import type { CheckEntry, ValueKind, VerificationList } from './checker-index-text';

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

function contactEntry(contact: Contact, organization: Organization): CheckEntry[] {
  const { kind, value, standing, slug, name } = contact;
  const listed = kinds[kind];
  if (listed === null) return [];
  const key = normalForm(listed, value);
  const { status } = standing;
  const restricted = isRestricted(contact, organization);
  const audience = restricted ? audienceNames(contact, organization).join(', ') : '';
  const entry = { kind: listed, status, slug, name, audience };
  return [
    status === 'confirmed'
      ? { ...entry, key, until: standing.validThrough }
      : { ...entry, key: shortDigest(key), until: '' },
  ];
}

function retiredEntry({ kind, value }: RetiredValue): CheckEntry {
  const key = shortDigest(normalForm(kind, value));
  return { kind, status: 'retired', key, until: '', slug: '', name: '', audience: '' };
}

/** The country of a number; those of North America that belong to no country are read from there. */
function countryOf({ value, areaServed }: Contact): string {
  return judgeNumber(value).country ?? areaServed[0] ?? '';
}

/** What may be checked against a directory; contacts for officials only say so. */
export function makeCheckList(directory: Directory): VerificationList {
  const { contacts, organization, retired, today } = directory;
  const listed = contacts.flatMap((contact) => contactEntry(contact, organization));
  const keys = new Set(listed.map(({ key }) => key));
  const phones = contacts.filter(({ kind }) => kind === 'phone');
  return {
    officialDomains: organization.officialDomains,
    officialAccounts: organization.officialAccounts.map(({ host, pathPrefix }) => ({
      host,
      pathPrefix,
    })),
    savedThrough: savedCopyThrough(today),
    countries: [...new Set(phones.map(countryOf))].filter((code) => /^[A-Z]{2}$/.test(code)).sort(),
    entries: [...listed, ...retired.map(retiredEntry).filter(({ key }) => !keys.has(key))],
  };
}
