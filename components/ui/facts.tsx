import type { ReactNode } from 'react';

interface FactsProps {
  /** Term and description; a description that is null leaves its line out. */
  facts: readonly (readonly [term: string, description: ReactNode])[];
}

/** Short facts, each with its name. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[max-content_1fr]">
      {facts
        .filter(([, description]) => description !== null)
        .map(([term, description]) => (
          <div key={term} className="sm:col-span-2 sm:grid sm:grid-cols-subgrid">
            <dt className="font-semibold">{term}</dt>
            <dd>{description}</dd>
          </div>
        ))}
    </dl>
  );
}
