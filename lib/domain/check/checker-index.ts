import type { Contact, Directory } from '@/lib/domain/directory/directory';
import { audienceNames, isRestricted } from '@/lib/domain/directory/directory';
import { judgeNumber, numberFrom } from '@/lib/domain/numbers/phone-number';
import { foldText } from '@/lib/domain/text/folded-text';
import { valueKindOf } from '@/lib/domain/trust/contact-kinds';
import { shortDigest } from '@/lib/domain/trust/short-digest';
import type { KnownValue } from '@/lib/domain/trust/value-key';
import { exactKey, withdrawnKeys } from '@/lib/domain/trust/value-key';
import type { Status } from '@/lib/domain/trust/verification';
import type { Organization } from '@/lib/schema/organization';
import type { RetiredValue } from '@/lib/schema/retired-value';
import type { CheckEntry, CheckerIndex } from './checker-index-data';
import { isKnownBad } from './listed-entry';

/** The keys of a value: one that is known to be wrong is to be found in every writing. */
function keysOf(value: KnownValue, status: Exclude<Status, 'confirmed'>): string[] {
  const keys = isKnownBad(status) ? withdrawnKeys(value) : [exactKey(value)];
  return keys.map(shortDigest);
}

function contactEntries(contact: Contact, organization: Organization): CheckEntry[] {
  const { kind, value, standing, slug, name } = contact;
  const valueKind = valueKindOf(kind);
  if (valueKind === null) return [];
  const { status } = standing;
  const restricted = isRestricted(contact, organization);
  const audience = restricted ? audienceNames(contact, organization).join(', ') : '';
  const entry = { kind: valueKind, status, slug, name, audience };
  const known = { kind: valueKind, value };
  return status === 'confirmed'
    ? [
        {
          ...entry,
          key: exactKey(known),
          until: standing.validThrough,
          offeredUntil: standing.offeredThrough,
        },
      ]
    : keysOf(known, status).map((key) => ({ ...entry, key, until: '', offeredUntil: '' }));
}

/** A number as it is dialled at home is found as that of each country that may have it. */
function writingsOf({ kind, value }: RetiredValue, countries: readonly string[]): KnownValue[] {
  const plain = foldText(value).text;
  const abroad = kind === 'phone' ? countries.flatMap((home) => numberFrom(plain, home) ?? []) : [];
  return [plain, ...abroad].map((written) => ({ kind, value: written }));
}

function retiredEntries(retired: RetiredValue, countries: readonly string[]): CheckEntry[] {
  const keys = writingsOf(retired, countries).flatMap((value) => keysOf(value, 'retired'));
  const entry = { kind: retired.kind, status: 'retired', until: '', offeredUntil: '' } as const;
  return [...new Set(keys)].map((key) => ({ ...entry, key, slug: '', name: '', audience: '' }));
}

/** The country of a number; those of North America that belong to no country are read from there. */
function countryOf({ value, areaServed }: Contact): string {
  return judgeNumber(value).country ?? areaServed[0] ?? '';
}

/** What may be checked against a directory; contacts for officials only say so. */
export function makeCheckerIndex(directory: Directory): CheckerIndex {
  const { contacts, organization, retired } = directory;
  const listed = contacts.flatMap((contact) => contactEntries(contact, organization));
  const keys = new Set(listed.map(({ key }) => key));
  const phones = contacts.filter(({ kind }) => valueKindOf(kind) === 'phone');
  const countries = [...new Set(phones.map(countryOf))].filter((code) => /^[A-Z]{2}$/.test(code));
  const withdrawn = retired.flatMap((value) => retiredEntries(value, countries));
  return {
    officialDomains: organization.officialDomains,
    ownPlaces: organization.ownPlaces,
    officialAccounts: organization.officialAccounts.map(({ host, pathPrefix }) => ({
      host,
      pathPrefix,
    })),
    countries: countries.toSorted(),
    entries: [...listed, ...withdrawn.filter(({ key }) => !keys.has(key))],
  };
}
