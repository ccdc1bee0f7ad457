import { isOfficialMailbox, isOfficialPage } from '@/lib/domain/addresses/official-address';
import { valueKindOf } from '@/lib/domain/trust/contact-kinds';
import { looksAtValue } from '@/lib/domain/trust/verification-log';
import type { Rule } from '@/lib/rules/base/rule';
import { bySlug } from '@/lib/schema/content-set';

const isOfficialValue = { email: isOfficialMailbox, web: isOfficialPage };

export const officialDomain: Rule = {
  id: 'official-domain',
  severity: 'error',
  summary: "A confirmed address lies on one of the organisation's own domains.",
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
        (verification) => verification.finding === 'confirms' && verification.value === data.value,
      );
      if (!confirms || isOfficial(data.value, organization.data)) return [];
      return [
        {
          file,
          at: { path: ['value'] },
          found: `${data.value}`,
          expected: `an address on ${organization.data.officialDomains.join(' or ')}, because a verification confirms it`,
          hint: 'Correct the address. A new official domain is added to organization.json by the maintainers.',
        },
      ];
    });
  },
};
