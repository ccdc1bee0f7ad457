import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises';
import type { SiteInputs } from './build-site';
import { RunningBuild } from './running-build';

/** What a build did when it was interrupted, or that it had ended by itself. */
export type Phase = 'exporting' | 'finishing' | 'swapping' | 'ended';

/** When to interrupt a build: so many milliseconds after something has happened. */
export interface Moment {
  after: 'start' | 'export' | 'finish';
  milliseconds: number;
}

function phaseOf(build: RunningBuild): Phase {
  if (build.hasEnded) return 'ended';
  if (!build.hasExported) return 'exporting';
  return build.hasFinished ? 'swapping' : 'finishing';
}

function hasHappened(build: RunningBuild, { after }: Moment): boolean {
  if (after === 'start') return true;
  return after === 'export' ? build.hasExported : build.hasFinished;
}

/** Looks all the time once Next is done, for a swap takes less than a millisecond. */
async function until(build: RunningBuild, condition: () => boolean): Promise<void> {
  while (!build.hasEnded && !condition()) await (build.hasExported ? turn() : sleep(5));
}

/** Builds a site until a moment and interrupts it then; gives the phase that was interrupted. */
export async function interruptBuild(
  inputs: SiteInputs,
  moment: Moment,
  signal: NodeJS.Signals,
): Promise<Phase> {
  const build = new RunningBuild(inputs);
  await until(build, () => hasHappened(build, moment));
  const since = performance.now();
  await until(build, () => performance.now() - since >= moment.milliseconds);
  const phase = phaseOf(build);
  await build.end(signal);
  return phase;
}
