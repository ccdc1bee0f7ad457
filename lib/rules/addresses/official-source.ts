import { isOfficialVoice } from '@/lib/domain/addresses/official-address';
import type { Rule } from '@/lib/rules/base/rule';

export const officialSource: Rule = {
  id: 'official-source',
  severity: 'error',
  summary:
    "A source called official is a page of the organisation's own or of a listed official account.",
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
        expected:
          'a page that "ownPlaces" or "officialAccounts" of organization.json lists, without "?" and "#"',
        hint: 'Give the official address, or call the source "third-party". The maintainers add a place to the list once they know who publishes there.',
      }));
  },
};
