import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until a server answers at `address`. Throws if its process ends or the time is over. */
export async function untilAnswers(
  address: string,
  server: ChildProcess,
  seconds: number,
): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}.`);
    try {
      await (await fetch(address)).arrayBuffer();
      return;
    } catch {
      await sleep(50);
    }
  }
  throw new Error(`No answer from ${address} for ${seconds} seconds.`);
}
