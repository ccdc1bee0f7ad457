import { figureMention, mention } from '@/lib/domain/text/mention';
import type { CollectionName, ContentSet } from '@/lib/schema/content-set';
import { everyFile, fieldsOf } from './fields';
import { recordedLooks } from './looks';
import type { Path, Place } from './problem';

/** One file naming another entry. */
export interface Reference {
  file: string;
  at: Place;
  target:
    | CollectionName
    | 'figures'
    | 'topics'
    | 'audiences'
    | 'questions'
    | 'groups'
    | 'preparations';
  slug: string;
}

const mentioned = { contact: 'contacts', claim: 'claims' } as const;

function inProse(file: string, body: string): Reference[] {
  return [...body.matchAll(mention)].map((match) => ({
    file,
    at: { bodyOffset: match.index },
    target: mentioned[match[1] as keyof typeof mentioned],
    slug: match[2] ?? '',
  }));
}

function listed(
  file: string,
  path: Path,
  target: Reference['target'],
  slugs: readonly string[],
): Reference[] {
  return slugs.map((slug, index) => ({ file, at: { path: [...path, index] }, target, slug }));
}

function hoursSources(
  file: string,
  hours: { exceptions: readonly { source: string }[]; sources?: readonly string[] | undefined },
): Reference[] {
  const ofExceptions = hours.exceptions.map(({ source }, index) => ({
    file,
    at: { path: ['hours', 'exceptions', index, 'source'] },
    target: 'sources' as const,
    slug: source,
  }));
  return [...listed(file, ['hours', 'sources'], 'sources', hours.sources ?? []), ...ofExceptions];
}

function ofContacts(content: ContentSet): Reference[] {
  return content.contacts.flatMap(({ file, data }) => {
    const references = [
      ...listed(file, ['audience'], 'audiences', data.audience),
      ...listed(file, ['topics'], 'topics', data.topics),
      ...listed(file, ['sources'], 'sources', data.sources),
    ];
    if ('defects' in data) {
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
    return [...references, ...hoursSources(file, data.hours)];
  });
}

/** What each folder of logs is about; the file of a log has the name of its subject. */
const subjects = {
  verifications: 'contacts',
  'verifications/claims': 'claims',
  'verifications/faqs': 'faqs',
} as const;

function ofVerifications(content: ContentSet): Reference[] {
  const ofSubjects = (Object.keys(subjects) as (keyof typeof subjects)[]).flatMap((name) =>
    content[name].map(({ file, slug }) => ({
      file,
      at: { path: [] },
      target: subjects[name],
      slug,
    })),
  );
  const ofSources = recordedLooks(content).flatMap(({ file, documents }) =>
    documents.map(({ slug, path }) => ({ file, at: { path }, target: 'sources' as const, slug })),
  );
  return [...ofSubjects, ...ofSources];
}

function ofClaims(content: ContentSet): Reference[] {
  return content.claims.flatMap(({ file, data }) => [
    ...listed(file, ['sources'], 'sources', data.sources),
    ...data.mentions.map(({ source }, index) => ({
      file,
      at: { path: ['mentions', index, 'source'] },
      target: 'sources' as const,
      slug: source,
    })),
  ]);
}

function ofGuides(content: ContentSet): Reference[] {
  return content.guides.flatMap(({ file, data }) => [
    ...listed(file, ['sources'], 'sources', data.sources),
    ...inProse(file, data.body),
  ]);
}

function ofOutcomes(content: ContentSet): Reference[] {
  return content.outcomes.flatMap(({ file, data }) => [
    { file, at: { path: ['group'] }, target: 'groups' as const, slug: data.group },
    ...listed(file, ['contacts'], 'contacts', data.contacts),
    ...listed(file, ['prepare'], 'preparations', data.prepare),
    ...listed(file, ['claims'], 'claims', data.claims),
    ...listed(file, ['sources'], 'sources', data.sources),
    ...inProse(file, data.body),
  ]);
}

function ofFaqs(content: ContentSet): Reference[] {
  return content.faqs.flatMap(({ file, data }) => [
    { file, at: { path: ['topic'] }, target: 'topics' as const, slug: data.topic },
    ...listed(file, ['claims'], 'claims', data.claims),
    ...listed(file, ['outcomes'], 'outcomes', data.outcomes),
    ...listed(file, ['sources'], 'sources', data.sources),
    ...inProse(file, data.body),
  ]);
}

function ofIssueFlow({ issueFlow }: ContentSet): Reference[] {
  if (issueFlow === null) return [];
  const { file, data } = issueFlow;
  const options = data.questions.flatMap(({ options }, question) =>
    options.map((option, index) => {
      const key = 'question' in option ? 'question' : 'outcome';
      return {
        file,
        at: { path: ['questions', question, 'options', index, key] },
        target: 'question' in option ? ('questions' as const) : ('outcomes' as const),
        slug: 'question' in option ? option.question : option.outcome,
      };
    }),
  );
  return [{ file, at: { path: ['start'] }, target: 'questions', slug: data.start }, ...options];
}

/** Every text may name a figure. */
function ofFigures(content: ContentSet): Reference[] {
  const named = everyFile(content).flatMap((file) =>
    fieldsOf(file).flatMap(({ text, place }) =>
      [...text.matchAll(figureMention)].map((match) => ({
        file: file.file,
        at: place(match.index),
        target: 'figures' as const,
        slug: match[1] ?? '',
      })),
    ),
  );
  const { figures } = content;
  if (figures === null) return named;
  const sources = Object.entries(figures.data).map(([id, { source }]) => ({
    file: figures.file,
    at: { path: [id, 'source'] },
    target: 'sources' as const,
    slug: source,
  }));
  return [...named, ...sources];
}

function ofOrganization({ organization }: ContentSet): Reference[] {
  if (organization === null) return [];
  const { file, data } = organization;
  return [
    ...listed(file, ['recommendedContacts'], 'contacts', data.recommendedContacts),
    ...listed(file, ['fraudAdvice'], 'sources', data.fraudAdvice),
  ];
}

/** Every place where one file names an entry of another. */
export function referencesOf(content: ContentSet): Reference[] {
  return [
    ...ofOrganization(content),
    ...ofFigures(content),
    ...ofContacts(content),
    ...content.regions.flatMap(({ file, data }) => [
      ...listed(file, ['sources'], 'sources', data.sources),
      ...hoursSources(file, data.hours),
    ]),
    ...ofVerifications(content),
    ...ofClaims(content),
    ...ofIssueFlow(content),
    ...ofOutcomes(content),
    ...ofFaqs(content),
    ...ofGuides(content),
    ...content.retired.flatMap(({ file, data }) =>
      listed(file, ['sources'], 'sources', data.sources),
    ),
    ...content.changes.flatMap(({ file, data }) =>
      listed(file, ['contacts'], 'contacts', data.contacts),
    ),
  ];
}
