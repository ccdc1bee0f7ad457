import type { ReactNode } from 'react';

const tones = {
  good: 'border-good bg-good-wash',
  warn: 'border-warn bg-warn-wash',
  bad: 'border-bad bg-bad-wash',
};

interface NoticeProps {
  tone: keyof typeof tones;
  heading: string;
  children: ReactNode;
}

/** A box for the one thing on a page that must not be missed. */
export function Notice({ tone, heading, children }: NoticeProps) {
  return (
    <section className={`rounded-e-lg border-s-8 px-4 py-3 ${tones[tone]}`}>
      <h2>{heading}</h2>
      <div className="mt-1 space-y-2">{children}</div>
    </section>
  );
}
