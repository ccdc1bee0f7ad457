import { isOfficialMailbox, isOfficialPage } from '@/lib/domain/addresses/official-address';
import { valueKindOf } from '@/lib/domain/trust/contact-kinds';
import { isSameValue } from '@/lib/domain/trust/value-key';
import { looksAtValue } from '@/lib/domain/trust/verification-log';
import type { Rule } from '@/lib/rules/base/rule';
import { bySlug } from '@/lib/schema/content-set';

const isOfficialValue = { email: isOfficialMailbox, web: isOfficialPage };
const expected = {
  email: 'an address on a domain that "officialDomains" of organization.json lists',
  web: 'a page that "ownPlaces" of organization.json lists',
};

export const officialDomain: Rule = {
  id: 'official-domain',
  severity: 'error',
  summary:
    "A confirmed address lies on one of the organisation's own domains, a page in one of its own places.",
  why: 'A look-alike address that passes for official takes passwords and money.',
  run: (content) => {
    const { organization } = content;
    if (organization === null) return [];
    const verifications = bySlug(content.verifications);
    return content.contacts.flatMap(({ file, slug, data }) => {
      const valueKind = valueKindOf(data.kind);
      if (valueKind === 'phone' || valueKind === null) return [];
      const isOfficial = isOfficialValue[valueKind];
      const log = looksAtValue(verifications.get(slug) ?? []);
      const confirms = log.some(
        (verification) =>
          verification.finding === 'confirms' &&
          isSameValue(valueKind, verification.value, data.value),
      );
      if (!confirms || isOfficial(data.value, organization.data)) return [];
      return [
        {
          file,
          at: { path: ['value'] },
          found: `${data.value}`,
          expected: `${expected[valueKind]}, because a verification confirms it`,
          hint: 'Correct the address. The maintainers add a new domain or place to organization.json.',
        },
      ];
    });
  },
};
