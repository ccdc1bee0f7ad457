import { isRegistrable } from '@/lib/domain/addresses/plain-address';
import type { Rule } from '@/lib/rules/base/rule';

export const officialDomainsAreRegistrable: Rule = {
  id: 'official-domains-are-registrable',
  severity: 'error',
  summary: 'An official domain, or the host of an official account, belongs to one owner.',
  why: 'If "co.uk" or "github.io" were official, everybody could confirm a number.',
  run: (content) => {
    if (content.organization === null) return [];
    const { file, data } = content.organization;
    const named = [
      ...data.officialDomains.map((domain, index) => ({
        path: ['officialDomains', index],
        domain,
      })),
      ...data.officialAccounts.map(({ host }, index) => ({
        path: ['officialAccounts', index, 'host'],
        domain: host,
      })),
    ];
    return named
      .filter(({ domain }) => !isRegistrable(domain))
      .map(({ path, domain }) => ({
        file,
        at: { path },
        found: `"${domain}", below which anybody may register a name`,
        expected: "a domain of the organisation's own",
        hint: 'Name the whole domain, such as "example.co.uk".',
      }));
  },
};
