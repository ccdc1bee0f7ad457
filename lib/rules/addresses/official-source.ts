import { isOfficialVoice } from '@/lib/domain/addresses/official-address';
import type { Rule } from '@/lib/rules/base/rule';

export const officialSource: Rule = {
  id: 'official-source',
  severity: 'error',
  summary: 'A source called official stands on an official domain or a listed official account.',
  why: 'Whoever can call a page official can confirm any number.',
  run: (content) => {
    const { organization } = content;
    if (organization === null) return [];
    return content.sources
      .filter(({ data }) => data.kind === 'official')
      .filter(({ data }) => data.url === null || !isOfficialVoice(data.url, organization.data))
      .map(({ file, data }) => ({
        file,
        at: { path: ['url'] },
        found: `${data.url ?? 'no address'} for an official source`,
        expected: `an address on ${organization.data.officialDomains.join(' or ')} or on an official account of organization.json`,
        hint: 'Give the official address, or call the source "third-party".',
      }));
  },
};
