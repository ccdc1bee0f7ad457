import type { Directory } from './directory';

/** Something on a page that rests on a source. */
export interface SourceUse {
  kind: 'outcome' | 'faq' | 'contact' | 'claim' | 'region' | 'guide' | 'retired';
  slug: string;
  name: string;
}

const sourcesOf = ({ sources }: { sources: readonly string[] }) => sources;

/** For each source what rests on it, outcomes and answers first. */
export function sourceUses(directory: Directory): ReadonlyMap<string, readonly SourceUse[]> {
  const uses = new Map<string, SourceUse[]>();
  const note = (slugs: readonly string[], use: SourceUse) => {
    for (const slug of new Set(slugs)) uses.set(slug, [...(uses.get(slug) ?? []), use]);
  };
  for (const { slug, title, sources } of directory.outcomes) {
    note(sources, { kind: 'outcome', slug, name: title });
  }
  for (const { slug, question, sources, verifications } of directory.faqs) {
    note([...sources, ...verifications.flatMap(sourcesOf)], { kind: 'faq', slug, name: question });
  }
  for (const contact of directory.contacts) {
    const defects = 'defects' in contact ? contact.defects.map(({ source }) => source) : [];
    const verifications = contact.verifications.map(({ source }) => source);
    const { slug, name, sources, hoursSources, factVerifications } = contact;
    const facts = [...hoursSources, ...factVerifications.flatMap(sourcesOf)];
    note([...sources, ...verifications, ...defects, ...facts], {
      kind: 'contact',
      slug,
      name,
    });
  }
  for (const { slug, statement, sources, mentions, verifications } of directory.claims) {
    const others = [...mentions.map(({ source }) => source), ...verifications.flatMap(sourcesOf)];
    const all = [...sources, ...others];
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
