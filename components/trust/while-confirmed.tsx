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
 * fallback in its place when the visitor's day is later, however old the page is.
 */
export function WhileConfirmed({
  standing: { validThrough, savedThrough },
  as: Box = 'div',
  fallback,
  children,
}: WhileConfirmedProps) {
  const sooner = savedThrough < validThrough ? savedThrough : undefined;
  return (
    <>
      <Box data-until={validThrough} data-saved-until={sooner}>
        {children}
      </Box>
      <Box hidden>{fallback}</Box>
    </>
  );
}
