import { createInterface } from 'node:readline/promises';
import type { Command } from './command';

/** Runs a command as this process: its arguments, environment, clock, streams and exit code. */
export async function start(command: Command): Promise<void> {
  process.exitCode = await command(process.argv.slice(2), {
    environment: process.env,
    now: new Date(),
    out: console.log,
    err: console.error,
    terminal: () => {
      const { stdin: input, stdout: output } = process;
      return input.isTTY ? createInterface({ input, output }) : null;
    },
  });
}
