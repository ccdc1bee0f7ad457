import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

const minutes = 60_000;

/** They build their own sites, with the languages for tests, and look at every page that they know. */
it('the browser tests pass on all pages', { timeout: 60 * minutes }, () => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'test:e2e'], {
    encoding: 'utf8',
    env: { ...process.env, TEST_DEPTH: 'full' },
  });
  expect(status, stdout + stderr).toBe(0);
});
