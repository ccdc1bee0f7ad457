import type { VoiceOwner } from '@/lib/domain/addresses/official-address';
import type { ValueKind } from '@/lib/domain/trust/contact-kinds';
import type { Status } from '@/lib/domain/trust/verification';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';

/** A value that the directory knows, as the page for checks holds it. */
export interface CheckEntry {
  kind: ValueKind;
  status: Status;
  /** The exact key of a value if it is confirmed, otherwise only the digest of a key. */
  key: string;
  /** The last day of a confirmation, and that on a saved copy of the page; empty without one. */
  until: CalendarDate | '';
  savedUntil: CalendarDate | '';
  /** The contact whose value it is; empty for a withdrawn value that no contact bears. */
  slug: string;
  name: string;
  /** Whom alone the contact is for, in words; empty if it is for the public. */
  audience: string;
}

/** What a device needs in order to tell where a value stands, without asking anybody. */
export interface VerificationList extends VoiceOwner {
  /** One country for each calling code of the listed numbers, to read national writings. */
  countries: readonly string[];
  entries: readonly CheckEntry[];
}

const kindsInOrder: readonly ValueKind[] = ['phone', 'email', 'web'];
const statusesInOrder: readonly Status[] = [
  'confirmed',
  'expired',
  'reported',
  'contradicted',
  'retired',
];

/** A list as a short text for an attribute of the page; `readCheckList` reads it back. */
export function writeCheckList(list: VerificationList): string {
  const entries = list.entries.map(
    ({ kind, status, key, until, savedUntil, slug, name, audience }) =>
      [
        kindsInOrder.indexOf(kind),
        statusesInOrder.indexOf(status),
        key,
        until,
        savedUntil,
        slug,
        audience.replaceAll('|', '/'),
        name,
      ].join('|'),
  );
  const head = [
    list.officialDomains.join(' '),
    list.officialAccounts.flatMap(({ host, pathPrefix }) => [host, pathPrefix]).join(' '),
    list.countries.join(' '),
  ];
  return [...head, ...entries].join('\n');
}

const words = (text: string | undefined) => (text ?? '').split(' ').filter(Boolean);

function readEntry(line: string): CheckEntry {
  const [kind, status, key = '', until = '', savedUntil = '', slug = '', audience = '', ...name] =
    line.split('|');
  return {
    kind: kindsInOrder[Number(kind)] ?? 'web',
    status: statusesInOrder[Number(status)] ?? 'reported',
    key,
    until,
    savedUntil,
    slug,
    name: name.join('|'),
    audience,
  };
}

export function readCheckList(text: string): VerificationList {
  const [domains, accounts, countries, ...entries] = text.split('\n');
  const pairs = words(accounts);
  return {
    officialDomains: words(domains),
    officialAccounts: pairs.flatMap((host, index) =>
      index % 2 === 0 ? [{ host, pathPrefix: pairs[index + 1] ?? '/' }] : [],
    ),
    countries: words(countries),
    entries: entries.map(readEntry),
  };
}
