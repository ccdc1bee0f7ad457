import type { ReactNode } from 'react';
import type { Validity } from '@/lib/domain/trust/verification';

interface WhileConfirmedProps {
  /** The standing that the children tell, with its last days. */
  standing: Validity;
  as?: 'div' | 'span';
  /** What holds after that day. */
  fallback: ReactNode;
  children: ReactNode;
}

/**
 * Something that holds for some days only. The guard (components/islands/guard.ts) puts the
 * fallback in its place when the visitor's day is later, on a page that was saved or served.
 */
export function WhileConfirmed({
  standing: { offeredThrough },
  as: Box = 'div',
  fallback,
  children,
}: WhileConfirmedProps) {
  return (
    <>
      <Box data-until={offeredThrough}>{children}</Box>
      <Box hidden>{fallback}</Box>
    </>
  );
}
