import type { ReactNode } from 'react';

interface SectionProps {
  heading: string;
  /** Makes the section a target for links from elsewhere. */
  id?: string;
  /** Left out on paper. */
  screenOnly?: boolean;
  children: ReactNode;
}

/** A part of a page with its heading. */
export function Section({ heading, id, screenOnly = false, children }: SectionProps) {
  return (
    <section id={id} className={`mt-10 print:mt-2 ${screenOnly ? 'print:hidden' : ''}`}>
      <h2>{heading}</h2>
      <div className="mt-3 space-y-4 print:mt-0 print:space-y-0">{children}</div>
    </section>
  );
}
