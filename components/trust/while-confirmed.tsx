import type { ReactNode } from 'react';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';

interface WhileConfirmedProps {
  /** The last day on which the children hold. */
  through: CalendarDate;
  /** An earlier last day for copies that were saved on a device, if they have one. */
  savedThrough?: CalendarDate | undefined;
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
  through,
  savedThrough,
  as: Box = 'div',
  fallback,
  children,
}: WhileConfirmedProps) {
  const sooner = savedThrough !== undefined && savedThrough < through ? savedThrough : undefined;
  return (
    <>
      <Box data-until={through} data-saved-until={sooner}>
        {children}
      </Box>
      <Box hidden>{fallback}</Box>
    </>
  );
}
