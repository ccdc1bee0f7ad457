import { isAuthority, isOfficialVoice } from '@/lib/domain/addresses/official-address';
import { unescaped } from '@/lib/domain/addresses/own-place';
import { proseOf } from '@/lib/rules/base/prose';
import type { Rule } from '@/lib/rules/base/rule';
import { shorten } from '@/lib/rules/base/shorten';
import type { ContentSet } from '@/lib/schema/content-set';
import type { Organization } from '@/lib/schema/organization';

/** More digits than a year and a month in the path of a page may be a number to call. */
const mostDigits = 6;

/** A path on this site; `//host` and `/\host` would leave it. */
export function isInternal(target: string): boolean {
  return /^\/(?![/\\])/.test(target) || target.startsWith('#');
}

/** Addresses that the maintainers have read: a longer number in one of these is the page's own. */
function readAddresses({ sources }: ContentSet): ReadonlySet<string | null> {
  return new Set(sources.map(({ data }) => data.url));
}

/** Whether an address, which nobody has read, spells a number that people could call. */
function holdsNumber(target: string): boolean {
  return (unescaped(target).match(/\p{N}/gu) ?? []).length > mostDigits;
}

function isKnown(target: string, organization: Organization, read: ReadonlySet<string | null>) {
  if (!/^https:\/\/[^\s/\\@:?#]+(\/[^?#\\]*)?$/.test(target) || !URL.canParse(target)) return false;
  if (!isOfficialVoice(target, organization) && !isAuthority(target, organization)) return false;
  return read.has(target) || !holdsNumber(target);
}

export const proseLinksAreSafe: Rule = {
  id: 'prose-links-are-safe',
  severity: 'error',
  summary:
    'Links in a text are internal, or https to a place of the organisation or of an authority that organization.json lists.',
  why: "A reader in trouble follows any link; a script, a look-alike or a member's page must not be behind it.",
  run: (content) => {
    const { organization } = content;
    if (organization === null) return [];
    const read = readAddresses(content);
    return proseOf(content).flatMap(({ file, nodes }) =>
      nodes
        .filter(({ kind, target }) => kind === 'link' && !isInternal(target))
        .filter(({ target }) => !isKnown(target, organization.data, read))
        .map(({ bodyOffset, target }) => ({
          file,
          at: { bodyOffset },
          found: `a link to ${shorten(target) || 'nowhere'}`,
          expected: `a page of this site, or https:// and a place that "ownPlaces", "officialAccounts" or "publicAuthorities" of organization.json lists, without "?", "#" and more than ${mostDigits} digits`,
          hint: 'Name a contact as {contact:slug}, or leave the link out. A page with a long number in its address is added as a source first.',
        })),
    );
  },
};
