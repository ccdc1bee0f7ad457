import type { Directory } from './directory';

/** Something on a page that rests on a source. */
export interface SourceUse {
  kind: 'outcome' | 'faq' | 'contact' | 'claim' | 'region' | 'guide' | 'retired';
  slug: string;
  name: string;
}

/** For each source what rests on it, outcomes and answers first. */
export function sourceUses(directory: Directory): ReadonlyMap<string, readonly SourceUse[]> {
  const uses = new Map<string, SourceUse[]>();
  const note = (slugs: readonly string[], use: SourceUse) => {
    for (const slug of new Set(slugs)) uses.set(slug, [...(uses.get(slug) ?? []), use]);
  };
  for (const { slug, title, sources } of directory.outcomes) {
    note(sources, { kind: 'outcome', slug, name: title });
  }
  for (const { slug, question, sources } of directory.faqs) {
    note(sources, { kind: 'faq', slug, name: question });
  }
  for (const contact of directory.contacts) {
    const defects = 'defects' in contact ? contact.defects.map(({ source }) => source) : [];
    const verifications = contact.verifications.map(({ source }) => source);
    const { slug, name, sources, hoursSources } = contact;
    note([...sources, ...verifications, ...defects, ...hoursSources], {
      kind: 'contact',
      slug,
      name,
    });
  }
  for (const { slug, statement, sources, evidence } of directory.claims) {
    const all = [...sources, ...evidence.map(({ source }) => source)];
    note(all, { kind: 'claim', slug, name: statement });
  }
  for (const { slug, name, sources } of directory.regions) {
    note(sources, { kind: 'region', slug, name });
  }
  for (const { slug, title, sources } of directory.guides) {
    note(sources, { kind: 'guide', slug, name: title });
  }
  for (const { slug, reason, sources } of directory.retired) {
    note(sources, { kind: 'retired', slug, name: reason });
  }
  return uses;
}
