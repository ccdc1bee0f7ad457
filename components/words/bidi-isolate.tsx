import type { ReactNode } from 'react';

/**
 * The tag <bdi> of messages: keeps the signs of a number or an address in their order, whichever
 * way the words around it run.
 */
export const bidiIsolate = (value: ReactNode) => <bdi>{value}</bdi>;
