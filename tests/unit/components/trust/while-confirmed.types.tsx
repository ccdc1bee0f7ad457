import { StructuredData } from '@/components/trust/structured-data';
import { WhileConfirmed } from '@/components/trust/while-confirmed';
import type { Standing } from '@/lib/domain/trust/verification';

const thing = { '@context': 'https://schema.org', '@type': 'Thing' } as const;

/** Compiled with the types, never run: each line marked as an error must stay one. */
export function attempts(standing: Standing<'phone'>) {
  const through = { validThrough: '2026-06-30' };
  const withdrawn = { fallback: 'old', children: 'new' };
  // @ts-expect-error A last day alone says nothing of pages that grow old.
  const day = <WhileConfirmed {...withdrawn} standing={through} />;
  // @ts-expect-error What may not be confirmed has no last day.
  const unchecked = <WhileConfirmed {...withdrawn} standing={standing} />;
  // @ts-expect-error Whether data holds for good must be said.
  const forever = <StructuredData data={thing} />;
  if (standing.status !== 'confirmed') return [day, unchecked, forever];
  return <WhileConfirmed {...withdrawn} standing={standing} />;
}
