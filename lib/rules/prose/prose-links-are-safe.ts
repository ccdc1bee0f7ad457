import { isOfficialVoice } from '@/lib/domain/addresses/official-address';
import { proseOf } from '@/lib/rules/base/prose';
import type { Rule } from '@/lib/rules/base/rule';
import { shorten } from '@/lib/rules/base/shorten';
import type { ContentSet } from '@/lib/schema/content-set';
import type { Organization } from '@/lib/schema/organization';

/** Hosts of public authorities among the sources: advice for victims of fraud may lead there. */
function authorityHosts(content: ContentSet): ReadonlySet<string> {
  return new Set(
    content.sources.flatMap(({ data }) =>
      data.kind === 'public-authority' && data.url !== null ? [new URL(data.url).hostname] : [],
    ),
  );
}

/** A path on this site; `//host` and `/\host` would leave it. */
export function isInternal(target: string): boolean {
  return /^\/(?![/\\])/.test(target) || target.startsWith('#');
}

function isKnown(target: string, organization: Organization, hosts: ReadonlySet<string>): boolean {
  if (!/^https:\/\/[^\s/\\@:]+([/?#]|$)/.test(target) || !URL.canParse(target)) return false;
  return isOfficialVoice(target, organization) || hosts.has(new URL(target).hostname);
}

export const proseLinksAreSafe: Rule = {
  id: 'prose-links-are-safe',
  severity: 'error',
  summary: 'Links in a text are internal, or https to an official site or a public authority.',
  why: 'A reader in trouble follows any link; a script or a look-alike site must not be behind it.',
  run: (content) => {
    const { organization } = content;
    if (organization === null) return [];
    const hosts = authorityHosts(content);
    return proseOf(content).flatMap(({ file, nodes }) =>
      nodes
        .filter(({ kind, target }) => kind === 'link' && !isInternal(target))
        .filter(({ target }) => !isKnown(target, organization.data, hosts))
        .map(({ bodyOffset, target }) => ({
          file,
          at: { bodyOffset },
          found: `a link to ${shorten(target) || 'nowhere'}`,
          expected:
            'a page of this site, or https:// and a host of the organisation or of a public authority among the sources',
          hint: 'Name a contact as {contact:slug}, or leave the link out.',
        })),
    );
  },
};
