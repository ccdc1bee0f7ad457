import type { Rule } from '@/lib/rules/base/rule';
import { shorten } from '@/lib/rules/base/shorten';
import { textFaults } from '@/lib/rules/base/text-faults';

export const hostsInWordsAreKnown: Rule = {
  id: 'hosts-in-words-are-known',
  severity: 'error',
  summary: 'A site named in a text is official, or the site of a source.',
  why: 'A reader in trouble types what a text names: "Log in at ..." leads wherever it says.',
  run: (content) => {
    const { organization } = content;
    if (organization === null) return [];
    return textFaults(content, ['host']).map(({ file, at, found }) => ({
      file,
      at,
      found: `the site ${shorten(found)}`,
      expected: `one on ${organization.data.officialDomains.join(' or ')}, or that of a source`,
      hint: 'Name the contact as {contact:slug}, or leave the name out. After a full stop put a space. Maintainers add a page as a source.',
    }));
  },
};
