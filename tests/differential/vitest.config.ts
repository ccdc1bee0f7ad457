import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    environment: 'node',
    include: [
      'tests/differential/**/*.test.ts',
      // What `npm test` does in fewer zones, over shorter times.
      'tests/unit/domain/opening-hours.test.ts',
      'tests/unit/domain/hours/**/*.test.ts',
      'tests/unit/domain/time/**/*.test.ts',
      'tests/unit/formats/{calendar,hsds,structured}/**/*.test.{ts,tsx}',
    ],
    env: { TEST_DEPTH: 'full' },
    disableConsoleIntercept: true,
    testTimeout: 10 * 60_000,
  },
});
