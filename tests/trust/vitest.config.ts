import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** The properties of trust over 25 times as many content sets as in `npm test`. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    environment: 'node',
    include: ['tests/unit/trust/**/*.test.tsx', 'tests/unit/domain/check/check-tricks.test.ts'],
    env: { TEST_DEPTH: 'full' },
    testTimeout: 10 * 60_000,
  },
});
