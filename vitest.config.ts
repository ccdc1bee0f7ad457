import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    environment: 'node',
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    // A busy machine is slow, not wrong; what must be fast is measured in the tests themselves.
    testTimeout: 60_000,
    // Vitest leaves one core idle for watching, and this runs once: on two cores that is half.
    maxWorkers: '100%',
    // Files of a worker share what they import: anew for each, that is a third of all the time.
    isolate: false,
  },
});
