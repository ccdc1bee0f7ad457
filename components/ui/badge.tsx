import type { ReactNode } from 'react';

const tones = {
  good: 'border-good bg-good-wash text-good',
  warn: 'border-warn bg-warn-wash text-warn',
  bad: 'border-bad bg-bad-wash text-bad',
};

interface BadgeProps {
  tone: keyof typeof tones;
  /** A sign that says the same as the words; screen readers leave it out. */
  mark: string;
  dashed?: boolean;
  children: ReactNode;
}

/** A state in a word or two: colour, sign, border and word all differ, so that none is needed. */
export function Badge({ tone, mark, dashed = false, children }: BadgeProps) {
  return (
    <span
      className={`inline-block rounded border-2 px-2 text-small font-semibold ${tones[tone]} ${dashed ? 'border-dashed' : ''}`}
    >
      <span aria-hidden="true">{mark} </span>
      {children}
    </span>
  );
}
