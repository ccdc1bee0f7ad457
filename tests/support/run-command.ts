import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Command, CommandIo } from '@/lib/content/cli/command';

const project = join(import.meta.dirname, '../..');

/** What a command left behind. */
export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Nobody sits at the terminal, and the environment is empty, unless `outside` says otherwise. */
export async function runCommand(
  command: Command,
  args: readonly string[],
  outside: Partial<Pick<CommandIo, 'environment' | 'now' | 'terminal'>> = {},
): Promise<Ran> {
  const written = { stdout: '', stderr: '' };
  const status = await command(args, {
    environment: {},
    now: new Date(),
    terminal: () => null,
    ...outside,
    out: (text) => {
      written.stdout += `${text}\n`;
    },
    err: (text) => {
      written.stderr += `${text}\n`;
    },
  });
  return { status, ...written };
}

/** The same as a process of its own, for the file that starts it; its day is that of the machine. */
export function startCommand(
  file: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', file, ...args],
    {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  return { status, stdout, stderr };
}
