import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const minutes = 60_000;
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    environment: 'node',
    // What `npm test` does with fewer mutated files, orders and attacks, too.
    include: [
      'tests/release/**/*.test.ts',
      'tests/unit/content/load/*.property.test.ts',
      'tests/unit/attacks.test.ts',
    ],
    env: { TEST_DEPTH: 'full' },
    globalSetup: ['tests/release/build-sites.ts'],
    // Measurements want the machine for themselves.
    fileParallelism: false,
    // Long tests tell what they see at once.
    disableConsoleIntercept: true,
    testTimeout: 10 * minutes,
    hookTimeout: 10 * minutes,
  },
});
