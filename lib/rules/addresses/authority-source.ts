import { isAuthority } from '@/lib/domain/addresses/official-address';
import type { Finding } from '@/lib/rules/base/problem';
import type { Rule } from '@/lib/rules/base/rule';
import type { ContentSet } from '@/lib/schema/content-set';
import { bySlug } from '@/lib/schema/content-set';

/** Where victims are sent although no authority speaks there. */
function strangeAdvice({ organization, sources }: ContentSet): Finding[] {
  if (organization === null) return [];
  const known = bySlug(sources);
  return organization.data.fraudAdvice.flatMap((slug, index) => {
    const kind = known.get(slug)?.kind;
    if (kind === undefined || kind === 'public-authority') return [];
    return [
      {
        file: organization.file,
        at: { path: ['fraudAdvice', index] },
        found: `"${slug}", a source of the kind "${kind}"`,
        expected: 'a source of the kind "public-authority"',
        hint: 'Name the page of an authority: people who lost money are sent there.',
      },
    ];
  });
}

export const authoritySource: Rule = {
  id: 'authority-source',
  severity: 'error',
  summary:
    'A source of a public authority stands where organization.json lists one, and so does advice for victims.',
  why: 'Texts may link to authorities: whoever can call a site one can send victims of fraud to it.',
  run: (content) => {
    const { organization } = content;
    if (organization === null) return [];
    const sources = content.sources
      .filter(({ data }) => data.kind === 'public-authority')
      .filter(({ data }) => data.url === null || !isAuthority(data.url, organization.data))
      .map(({ file, data }) => ({
        file,
        at: { path: ['url'] },
        found: `${data.url ?? 'no address'} for a public authority`,
        expected:
          'an address that "publicAuthorities" of organization.json lists, without "?" and "#"',
        hint: 'Correct the address, or call the source "third-party". The maintainers add a new authority to that list.',
      }));
    return [...sources, ...strangeAdvice(content)];
  },
};
