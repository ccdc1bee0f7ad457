import { oneLine } from '@/lib/domain/contribute/typed-values';
import { boundDigest } from '@/lib/domain/trust/bound-text';
import { sentenceOf } from '@/lib/rules/base/fault';
import type { ContentSet } from '@/lib/schema/content-set';
import { bySlug } from '@/lib/schema/content-set';
import type { Source } from '@/lib/schema/source';
import type { TextVerification } from '@/lib/schema/verification';
import { nameFault } from './known-name';
import type { Subject } from './subject';

/** What somebody says of a look; what is left out follows from the sources. */
export interface LookAnswers {
  sources: readonly string[];
  /** One for each source, in the same order. */
  quotes: readonly string[];
  finding?: string | undefined;
  method?: string | undefined;
  observedOn?: string | undefined;
  role?: string | undefined;
}

/** Entries of a log: what was typed may still be wrong, which the rules say. */
export type LookData = { fact?: string } & Record<keyof TextVerification, unknown>;

/** The sentence about a name that no source has; null if there is one. */
export function sourceFault(slug: string, { slugs }: Pick<ContentSet, 'slugs'>): string | null {
  return nameFault(slug, slugs.sources, 'the name of a file in sources/');
}

/** How the sources were read: as they all were, or, if they differ, by who gives least. */
export function readingOf(sources: readonly Pick<Source, 'method' | 'observedOn'>[]): {
  method: string;
  observedOn: string | null;
} {
  const [first] = sources;
  const alike = first !== undefined && sources.every(({ method }) => method === first.method);
  if (!alike || first.observedOn === null) return { method: 'undated-copy', observedOn: null };
  const [oldest = null] = sources.flatMap(({ observedOn }) => observedOn ?? []).toSorted();
  return { method: first.method, observedOn: oldest };
}

/** The sources that somebody named, as far as they can be read. */
export function sourcesNamed(slugs: readonly string[], content: ContentSet): Source[] {
  const known = bySlug(content.sources);
  return slugs.flatMap((slug) => known.get(slug) ?? []);
}

/**
 * The entry for a look at a subject, made today. Throws, in words for who typed it, when a source has no
 * quote or there is no such source; everything else is judged by the rules.
 */
export function lookData(subject: Subject, answers: LookAnswers, content: ContentSet): LookData {
  const { sources, quotes } = answers;
  if (sources.length === 0 || sources.length !== quotes.length) {
    const found = `${sources.length} of --source and ${quotes.length} of --quote`;
    const expected = 'at least one --source, and one --quote for each, in the same order';
    throw new Error(sentenceOf({ found, expected }));
  }
  const fault = sources.map((slug) => sourceFault(slug, content)).find((words) => words !== null);
  if (fault !== undefined) throw new Error(fault);
  const reading = readingOf(sourcesNamed(sources, content));
  const method = answers.method ?? reading.method;
  const day = answers.observedOn ?? reading.observedOn;
  return {
    ...(subject.fact === null ? {} : { fact: subject.fact }),
    digest: boundDigest(subject.text),
    sources,
    quotes: quotes.map(oneLine),
    observedOn: method === 'undated-copy' ? null : day,
    checkedOn: content.today,
    method,
    checkedBy: answers.role ?? content.organization?.data.roles[0],
    finding: answers.finding ?? 'confirms',
  };
}
