import { isOfficialMailbox, isOfficialPage } from '@/lib/domain/addresses/official-address';
import type { Rule } from '@/lib/rules/base/rule';
import { bySlug } from '@/lib/schema/content-set';

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
      if (data.kind === 'phone' || data.kind === 'in-app') return [];
      const isOfficial = data.kind === 'email' ? isOfficialMailbox : isOfficialPage;
      const log = verifications.get(slug) ?? [];
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
