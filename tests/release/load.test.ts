import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startNginx } from '@/tests/support/nginx';
import { sites } from '@/tests/support/sites';

const run = promisify(execFile);
let nginx: Awaited<ReturnType<typeof startNginx>>;

beforeAll(async () => {
  nginx = await startNginx(sites.real.out);
});
afterAll(() => nginx?.stop());

/** Loads an address for ten seconds from 64 connections and gives the report of wrk. */
async function load(address: string): Promise<string> {
  try {
    return (await run('wrk', ['-t2', '-c64', '-d10s', address])).stdout;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    throw new Error('Found no wrk; expected it from: apt-get install wrk', { cause });
  }
}

it('64 visitors at once get the directory from nginx, and none of them an error', async () => {
  const report = await load(`${nginx.origin}/en/directory/`);
  const rate = Number(/^Requests\/sec:\s+([\d.]+)$/m.exec(report)?.[1]);
  console.log(`The directory page: ${Math.round(rate)} requests/s from 64 connections.`);
  // wrk writes these lines only if there were any.
  expect(report).not.toMatch(/Socket errors|Non-2xx or 3xx responses/);
  expect(rate).toBeGreaterThan(0);
});
