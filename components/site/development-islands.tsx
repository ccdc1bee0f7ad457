'use client';

import { useEffect } from 'react';

/**
 * Brings the islands to life under `npm run dev`, after React has taken over the markup. The
 * published site loads them without React: see lib/export/islands/islands.ts.
 */
export function DevelopmentIslands() {
  useEffect(() => {
    import('@/components/islands/contribute-form');
    import('@/components/islands/directory-filter');
    import('@/components/islands/hours-timeline');
    import('@/components/islands/number-check');
    import('@/components/islands/open-status');
    import('@/components/islands/prepare-list');
    import('@/components/islands/search-field');
  }, []);
  return null;
}
