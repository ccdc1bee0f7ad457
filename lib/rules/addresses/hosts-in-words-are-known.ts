import { isOfficialHost } from '@/lib/domain/addresses/official-address';
import { findHosts } from '@/lib/domain/text/hidden-host';
import { everyFile, fieldsOf } from '@/lib/rules/base/fields';
import type { Rule } from '@/lib/rules/base/rule';
import { shorten } from '@/lib/rules/base/shorten';
import type { ContentSet } from '@/lib/schema/content-set';

/** Names of standards that are written like hosts. */
const standards = ['schema.org'];

/** Hosts that the content stands by: official ones, and those of its sources and contacts. */
function knownHosts(content: ContentSet): ReadonlySet<string> {
  const addresses = [
    ...content.sources.flatMap(({ data }) => [data.url, data.copy]),
    ...content.contacts.map(({ data }) => data.value),
    ...content.retired.map(({ data }) => data.value),
  ].filter((address) => address !== null && URL.canParse(address));
  const accounts = content.organization?.data.officialAccounts.map(({ host }) => host) ?? [];
  // A site that publishes a source bears its own name.
  const publishers = content.sources.map(({ data }) => data.publisher.toLowerCase());
  return new Set([
    ...standards,
    ...accounts,
    ...publishers,
    ...addresses.map((address) => new URL(`${address}`).hostname),
  ]);
}

const withoutWww = (host: string) => host.replace(/^www\./, '');

export const hostsInWordsAreKnown: Rule = {
  id: 'hosts-in-words-are-known',
  severity: 'error',
  summary: 'A site named in a text is official, or the site of a source or a contact.',
  why: 'A reader in trouble types what a text names: "Log in at ..." leads wherever it says.',
  run: (content) => {
    const { organization } = content;
    if (organization === null) return [];
    const known = new Set([...knownHosts(content)].map(withoutWww));
    return everyFile(content).flatMap((file) =>
      fieldsOf(file)
        .filter(({ kind }) => kind === 'words')
        .flatMap(({ text, place }) =>
          findHosts(text)
            .filter(({ host }) => !known.has(withoutWww(host)))
            .filter(({ host }) => !isOfficialHost(host, organization.data))
            .map(({ offset, host }) => ({
              file: file.file,
              at: place(offset),
              found: `the site ${shorten(host)}`,
              expected: `one on ${organization.data.officialDomains.join(' or ')}, or that of a source or a contact`,
              hint: 'Name the contact as {contact:slug}, add the page as a source, or leave the name out.',
            })),
        ),
    );
  },
};
