import type { ReactNode } from 'react';

interface SectionProps {
  heading: string;
  /** Makes the section a target for links from elsewhere. */
  id?: string;
  children: ReactNode;
}

/** A part of a page with its heading. */
export function Section({ heading, id, children }: SectionProps) {
  return (
    <section id={id} className="mt-10">
      <h2>{heading}</h2>
      <div className="mt-3 space-y-4">{children}</div>
    </section>
  );
}
