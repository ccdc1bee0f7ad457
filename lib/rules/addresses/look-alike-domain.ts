import { imitation } from '@/lib/domain/addresses/imitation';
import { writtenAuthority } from '@/lib/domain/addresses/plain-address';
import { valueKindOf } from '@/lib/domain/trust/contact-kinds';
import type { Rule } from '@/lib/rules/base/rule';
import type { ContactPoint } from '@/lib/schema/contact-point';

/** The host where a contact is reached, as it is written; null for one without a host. */
function hostOf({ kind, value }: ContactPoint): string | null {
  switch (valueKindOf(kind)) {
    case 'email':
      return value.slice(value.lastIndexOf('@') + 1);
    case 'web':
      return writtenAuthority(value).toLowerCase();
    case 'phone':
    case null:
      return null;
  }
}

export const lookAlikeDomain: Rule = {
  id: 'look-alike-domain',
  severity: 'error',
  summary: "No contact's host looks like an official domain without being one.",
  why: "People read a name they know, and type their password into a stranger's page.",
  run: (content) => {
    const { organization } = content;
    if (organization === null) return [];
    return content.contacts.flatMap(({ file, data }) => {
      const host = hostOf(data);
      const domain = host === null ? undefined : imitation(host, organization.data);
      if (domain === undefined) return [];
      return [
        {
          file,
          at: { path: ['value'] },
          found: `the host ${host}, which looks like ${domain}`,
          expected: `a host on ${domain}, or one that cannot be taken for it`,
          hint: 'Correct the address. If it is known to be false, record it in retired/ instead.',
        },
      ];
    });
  },
};
