import { setTimeout as sleep } from 'node:timers/promises';

/** Between two questions, in milliseconds. */
const pause = 50;

/**
 * Asks until the answer is something, for thirty seconds at most; undefined if nothing came by then.
 * What `ask` throws ends the wait.
 */
export async function until<T>(ask: () => T | Promise<T>): Promise<T | undefined> {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer) return answer;
    await sleep(pause);
  }
  return undefined;
}
