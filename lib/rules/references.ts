import type { CollectionName, ContentSet } from './content-set';
import type { Path, Place } from './problem';

/** One file naming another entry. */
export interface Reference {
  file: string;
  at: Place;
  target: CollectionName | 'topics' | 'audiences';
  slug: string;
}

/** A contact named in prose: `{contact:slug}`, never its digits. */
export const contactMention = /\{contact:([^}\s]*)\}/g;

function listed(
  file: string,
  path: Path,
  target: Reference['target'],
  slugs: readonly string[],
): Reference[] {
  return slugs.map((slug, index) => ({ file, at: { path: [...path, index] }, target, slug }));
}

function exceptionSources(
  file: string,
  hours: { exceptions: readonly { source: string }[] },
): Reference[] {
  return hours.exceptions.map(({ source }, index) => ({
    file,
    at: { path: ['hours', 'exceptions', index, 'source'] },
    target: 'sources',
    slug: source,
  }));
}

function ofContacts(content: ContentSet): Reference[] {
  return content.contacts.flatMap(({ file, data }) => {
    const references = [
      ...listed(file, ['audience'], 'audiences', data.audience),
      ...listed(file, ['topics'], 'topics', data.topics),
      ...listed(file, ['sources'], 'sources', data.sources),
    ];
    if (data.kind === 'phone') {
      data.defects.forEach(({ source }, index) => {
        const path = ['defects', index, 'source'];
        references.push({ file, at: { path }, target: 'sources', slug: source });
      });
    }
    if (data.hours === null) return references;
    if ('region' in data.hours) {
      const path = ['hours', 'region'];
      return [...references, { file, at: { path }, target: 'regions', slug: data.hours.region }];
    }
    return [...references, ...exceptionSources(file, data.hours)];
  });
}

function ofVerifications(content: ContentSet): Reference[] {
  return content.verifications.flatMap(({ file, slug, data }) => [
    { file, at: { path: [] }, target: 'contacts' as const, slug },
    ...data.map((check, index) => ({
      file,
      at: { path: [index, 'source'] },
      target: 'sources' as const,
      slug: check.source,
    })),
  ]);
}

function ofClaims(content: ContentSet): Reference[] {
  return content.claims.flatMap(({ file, data }) => [
    ...listed(file, ['sources'], 'sources', data.sources),
    ...data.evidence.map(({ source }, index) => ({
      file,
      at: { path: ['evidence', index, 'source'] },
      target: 'sources' as const,
      slug: source,
    })),
  ]);
}

function ofGuides(content: ContentSet): Reference[] {
  return content.guides.flatMap(({ file, data }) => [
    ...listed(file, ['sources'], 'sources', data.sources),
    ...[...data.body.matchAll(contactMention)].map((match) => ({
      file,
      at: { bodyOffset: match.index },
      target: 'contacts' as const,
      slug: match[1] ?? '',
    })),
  ]);
}

function ofOrganization({ organization }: ContentSet): Reference[] {
  if (organization === null) return [];
  const { file, data } = organization;
  return listed(file, ['recommendedContacts'], 'contacts', data.recommendedContacts);
}

/** Every place where one file names an entry of another. */
export function referencesOf(content: ContentSet): Reference[] {
  return [
    ...ofOrganization(content),
    ...ofContacts(content),
    ...content.regions.flatMap(({ file, data }) => [
      ...listed(file, ['sources'], 'sources', data.sources),
      ...exceptionSources(file, data.hours),
    ]),
    ...ofVerifications(content),
    ...ofClaims(content),
    ...ofGuides(content),
    ...content.retired.flatMap(({ file, data }) =>
      listed(file, ['sources'], 'sources', data.sources),
    ),
  ];
}
