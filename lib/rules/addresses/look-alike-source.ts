import { imitation } from '@/lib/domain/addresses/imitation';
import { registeredName, writtenAuthority } from '@/lib/domain/addresses/plain-address';
import type { Rule } from '@/lib/rules/base/rule';

export const lookAlikeSource: Rule = {
  id: 'look-alike-source',
  severity: 'error',
  summary: "No source's host imitates an official domain.",
  why: 'A page that imitates the organisation is linked as if it were one to read.',
  run: (content) => {
    const { organization } = content;
    if (organization === null) return [];
    return content.sources.flatMap(({ file, data }) =>
      (['url', 'copy'] as const).flatMap((key) => {
        const address = data[key];
        const host = address === null ? '' : writtenAuthority(address).toLowerCase();
        const domain = imitation(host, organization.data);
        // Under its own name below another suffix an organisation may well have a page.
        if (domain === undefined || registeredName(host) === registeredName(domain)) return [];
        return [
          {
            file,
            at: { path: [key] },
            found: `the host ${host}, which looks like ${domain}`,
            expected: 'a host that cannot be taken for it',
            hint: 'Correct the address. If you need the document, give its "url" as null and say in the remark where it stood.',
          },
        ];
      }),
    );
  },
};
