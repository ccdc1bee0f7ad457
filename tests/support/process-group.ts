import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Whether a process of the group still runs; one that only waits to be reaped does not. */
function isAlive(group: number): boolean {
  const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return numbers.some((number) => {
    try {
      const stat = readFileSync(`/proc/${number}/stat`, 'utf8');
      // After the name in brackets: state, parent, group.
      const [state = '', , own] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return Number(own) === group && !'ZX'.includes(state);
    } catch {
      return false;
    }
  });
}

/** Sends a signal to every process of a group; false if there is none any more. */
export function signalGroup(group: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(-group, signal);
  } catch {
    return false;
  }
}

/** Waits until every process of a group has ended. Throws if one has not after `seconds`. */
export async function untilGroupEnds(group: number, seconds: number): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (isAlive(group)) {
    if (Date.now() > deadline) throw new Error(`Process group ${group} still runs.`);
    await sleep(20);
  }
}
