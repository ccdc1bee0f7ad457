import type { ParseArgsConfig } from 'node:util';
import { parseArgs } from 'node:util';

/** Somebody who can be asked. */
export interface Terminal {
  question: (text: string) => Promise<string>;
  close: () => void;
}

/** The world outside of a command, so that a test can be it. */
export interface CommandIo {
  environment: Readonly<Record<string, string | undefined>>;
  now: Date;
  /** Writes a text and a line end to the stream that is read. */
  out: (text: string) => void;
  /** Writes a text and a line end beside it: a program that reads the other must not find it there. */
  err: (text: string) => void;
  /** null where nobody sits, as in a pipe. */
  terminal: () => Terminal | null;
}

/** Takes the arguments behind the command's name; what comes back is the exit code. */
export type Command = (args: readonly string[], io: CommandIo) => Promise<number>;

type Options = NonNullable<ParseArgsConfig['options']>;

interface Definition<Flags extends Options, Call> {
  /** What `--help` prints, and what a wrong call is told. */
  usage: (args: readonly string[]) => string;
  options: Flags;
  /** Whether it takes arguments that are no flags. */
  allowPositionals?: boolean;
  /** Makes sense of the arguments; throws in words for who typed them. */
  read: (parsed: Parsed<Flags>, io: CommandIo) => Call;
  run: (call: Call, io: CommandIo) => number | Promise<number>;
}

type Parsed<Flags extends Options> = ReturnType<
  typeof parseArgs<{ options: Flags; allowPositionals: true }>
>;

/** The words of something that was thrown. */
export const messageOf = (error: unknown) =>
  error instanceof Error ? error.message : String(error);

/** The frame of every command: `--help` (exit code 0), a wrong call (2), or what `run` says. */
export function command<Flags extends Options, Call>({
  usage,
  options,
  allowPositionals = false,
  read,
  run,
}: Definition<Flags, Call>): Command {
  return async (args, io) => {
    if (args.includes('--help')) {
      io.out(usage(args));
      return 0;
    }
    let call: Call;
    try {
      const parsed = parseArgs({ args: [...args], options, allowPositionals });
      call = read(parsed as Parsed<Flags>, io);
    } catch (error) {
      io.err(`${messageOf(error)}\n\n${usage(args)}`);
      return 2;
    }
    return run(call, io);
  };
}
