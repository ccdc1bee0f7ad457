/**
 * `npm test` looks at a part of what some tests know; `TEST_DEPTH=full` makes them look at all of it, as
 * `npm run test:hours`, `test:trust` and `test:release` do.
 */
const isFull = process.env.TEST_DEPTH === 'full';

/** What `npm test` looks at, or all of it. */
export const depth = <Amount>(part: Amount, whole: Amount): Amount => (isFull ? whole : part);
