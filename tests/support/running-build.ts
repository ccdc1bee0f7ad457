import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { checksumFile } from '@/lib/export/folder/checksums';
import { stagingOf } from '@/lib/export/folder/swap';
import type { SiteInputs } from './build-site';
import { buildCommand, siteVariables } from './build-site';
import { signalGroup, untilGroupEnds } from './process-group';

/** The end of what Next prints, when its export is complete. */
const exported = '(uses generateStaticParams)';

/** A build in a process group of its own. */
export class RunningBuild {
  private readonly process: ChildProcess;
  private readonly staging: string;
  private output = '';

  constructor(inputs: SiteInputs) {
    const [command, parameters] = buildCommand;
    this.staging = stagingOf(inputs.out);
    this.process = spawn(command, parameters, {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...siteVariables(inputs) },
    });
    const read = (bytes: Buffer) => {
      this.output += bytes;
    };
    this.process.stdout?.on('data', read);
    this.process.stderr?.on('data', read);
  }

  get hasEnded(): boolean {
    return this.process.exitCode !== null || this.process.signalCode !== null;
  }

  get hasExported(): boolean {
    return this.output.includes(exported);
  }

  /** Whether the export has become a whole site, which is swapped from then on. */
  get hasFinished(): boolean {
    return (
      this.hasExported &&
      (existsSync(`${this.staging}/${checksumFile}`) || !existsSync(this.staging))
    );
  }

  /** Sends a signal to the build and all that it started. Throws if it had failed by itself. */
  async end(signal: NodeJS.Signals): Promise<void> {
    const { pid: group, exitCode, spawnfile } = this.process;
    if (!group) throw new Error(`${spawnfile} could not be started.`);
    if (this.hasEnded && exitCode !== 0) throw new Error(`The build failed.\n${this.output}`);
    signalGroup(group, signal);
    await untilGroupEnds(group, 120);
  }
}
