import type { Search } from '@/lib/domain/search/search';
import type { Query } from './queries';

/** How often the right outcome stood first, and among the first three. */
export interface Accuracy {
  total: number;
  first: number;
  firstThree: number;
  /** Sentences of which the search said that it was not sure. */
  unsure: number;
  /** For each sentence the right outcome, the one that stood first, and the text. */
  pairs: readonly (readonly [right: string, first: string, text: string])[];
}

export function measure(search: Search, queries: readonly Query[]): Accuracy {
  const answers = queries.map(({ outcome, text }) => {
    const { found, unsure } = search(text);
    const issues = found.filter(({ kind }) => kind === 'issue').map(({ slug }) => slug);
    return { outcome, text, issues, unsure };
  });
  return {
    total: queries.length,
    first: answers.filter(({ outcome, issues }) => issues[0] === outcome).length,
    firstThree: answers.filter(({ outcome, issues }) => issues.slice(0, 3).includes(outcome))
      .length,
    unsure: answers.filter(({ unsure }) => unsure).length,
    pairs: answers.map(({ outcome, issues, text }) => [outcome, issues[0] ?? '', text] as const),
  };
}

/** What was taken for what, most often first; with `texts`, the sentences too. */
export function confusionTable({ pairs }: Accuracy, texts: boolean): string {
  const wrong = pairs.filter(([right, first]) => right !== first);
  const counts = new Map<string, string[]>();
  for (const [right, first, text] of wrong) {
    const key = `${right.padEnd(22)} ${first.padEnd(22)}`;
    counts.set(key, [...(counts.get(key) ?? []), text]);
  }
  const rows = [...counts]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([key, found]) => `${key} ${found.length}${texts ? `  ${found.join(' / ')}` : ''}`);
  return [`${'right'.padEnd(22)} ${'stood first'.padEnd(22)} times`, ...rows].join('\n');
}
