import type { HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    /** The custom elements of the islands. */
    interface IntrinsicElements {
      'contribute-form': HTMLAttributes<HTMLElement>;
      'directory-filter': HTMLAttributes<HTMLElement>;
      'hours-timeline': HTMLAttributes<HTMLElement>;
      'number-check': HTMLAttributes<HTMLElement>;
      'open-status': HTMLAttributes<HTMLElement>;
      'prepare-list': HTMLAttributes<HTMLElement>;
      'search-field': HTMLAttributes<HTMLElement>;
    }
  }
}
