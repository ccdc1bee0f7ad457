import { createInterface } from 'node:readline/promises';
import { printableLines } from '@/lib/rules/base/printable';
import type { Command } from './command';

/**
 * Runs a command as this process: its arguments, environment, clock, streams and exit code. No text that
 * it writes makes a terminal do anything, wherever it comes from.
 */
export async function start(command: Command): Promise<void> {
  process.exitCode = await command(process.argv.slice(2), {
    environment: process.env,
    now: new Date(),
    out: (text) => console.log(printableLines(text)),
    err: (text) => console.error(printableLines(text)),
    terminal: () => {
      const { stdin: input, stdout: output } = process;
      return input.isTTY ? createInterface({ input, output }) : null;
    },
  });
}
