import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A program that runs beside the tests. */
export interface Running {
  child: ChildProcess;
  /** What it has written to its standard error so far. */
  errors(): string;
  /** True while it has neither ended nor failed to start. */
  isAlive(): boolean;
  /** Asks it to end, by its own process id, and waits until it has. */
  stop(): Promise<void>;
}

/**
 * Starts a program that ends at the latest with this process. Rejects, with the system's error,
 * if there is no such program.
 */
export async function startProcess(
  command: string,
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Running> {
  const child = spawn(command, parameters, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: environment,
  });
  let errors = '';
  child.stderr.on('data', (text: Buffer) => {
    errors += text;
  });
  await once(child, 'spawn');
  const endWithUs = () => child.kill();
  process.once('exit', endWithUs);
  const isAlive = () => child.exitCode === null && child.signalCode === null;
  return {
    child,
    errors: () => errors,
    isAlive,
    stop: async () => {
      process.off('exit', endWithUs);
      if (!isAlive()) return;
      child.kill();
      await once(child, 'exit');
    },
  };
}
