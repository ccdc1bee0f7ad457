import { imitation } from '@/lib/domain/addresses/imitation';
import { writtenAuthority } from '@/lib/domain/addresses/plain-address';
import { valueKindOf } from '@/lib/domain/trust/contact-kinds';
import type { Place } from '@/lib/rules/base/problem';
import type { Rule } from '@/lib/rules/base/rule';
import type { ContactPoint } from '@/lib/schema/contact-point';
import type { ContentSet } from '@/lib/schema/content-set';

const hostOfPage = (address: string) => writtenAuthority(address).toLowerCase();
const hostOfMailbox = (address: string) => address.slice(address.lastIndexOf('@') + 1);

/** The host where a contact is reached, as it is written; null for one without a host. */
function hostOf({ kind, value }: ContactPoint): string | null {
  switch (valueKindOf(kind)) {
    case 'email':
      return hostOfMailbox(value);
    case 'web':
      return hostOfPage(value);
    case 'phone':
    case null:
      return null;
  }
}

interface NamedHost {
  file: string;
  at: Place;
  host: string | null;
}

/** Hosts to which visitors are sent, or write: of contacts, and of whoever runs the site. */
function namedHosts({ contacts, organization }: ContentSet): NamedHost[] {
  const ofContacts = contacts.map(({ file, data }) => ({
    file,
    at: { path: ['value'] },
    host: hostOf(data),
  }));
  const reportTo = organization?.data.reportTo ?? null;
  if (organization === null || reportTo === null) return ofContacts;
  const host = reportTo.startsWith('https:') ? hostOfPage(reportTo) : hostOfMailbox(reportTo);
  return [...ofContacts, { file: organization.file, at: { path: ['reportTo'] }, host }];
}

export const lookAlikeDomain: Rule = {
  id: 'look-alike-domain',
  severity: 'error',
  summary:
    "No contact's host, and not that for reports, looks like an official domain without being one.",
  why: "People read a name they know, and type their password into a stranger's page.",
  run: (content) => {
    const { organization } = content;
    if (organization === null) return [];
    return namedHosts(content).flatMap(({ file, at, host }) => {
      const domain = host === null ? undefined : imitation(host, organization.data);
      if (domain === undefined) return [];
      return [
        {
          file,
          at,
          found: `the host ${host}, which looks like ${domain}`,
          expected: `a host on ${domain}, or one that cannot be taken for it`,
          hint: 'Correct the address. If it is known to be false, record it in retired/ instead.',
        },
      ];
    });
  },
};
