'use client';

import { useEffect } from 'react';

/**
 * Brings the islands to life under `npm run dev`, after React has taken over the markup. The
 * published site loads them without React: see lib/export/islands/islands.ts.
 */
export function DevelopmentIslands() {
  useEffect(() => {
    import('./islands/contribute-form');
    import('./islands/directory-filter');
    import('./islands/hours-timeline');
    import('./islands/number-check');
    import('./islands/open-status');
    import('./islands/prepare-list');
    import('./islands/search-field');
  }, []);
  return null;
}
