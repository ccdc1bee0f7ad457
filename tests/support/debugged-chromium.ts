import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProcess } from './child-process';
import { chromiumArguments, ensureChromium } from './chromium';
import { until } from './until';

export interface DebuggedChromium {
  /** The port of the DevTools protocol on the loopback address. */
  port: number;
  stop(): Promise<void>;
}

/** Chromium writes the port that it took into its profile: it is the first line of this file. */
function portIn(profile: string): number | undefined {
  const file = join(profile, 'DevToolsActivePort');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined;
}

/** Starts a Chromium with an empty profile. Rejects if it does not open its port in thirty seconds. */
export async function startDebuggedChromium(): Promise<DebuggedChromium> {
  const profile = mkdtempSync(join(tmpdir(), 'which-line-chromium-'));
  const chromium = await startProcess(ensureChromium(), [
    ...chromiumArguments,
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    'about:blank',
  ]);
  const stop = async () => {
    await chromium.stop();
    // Its helper processes may write to the profile a moment longer.
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  const port = await until(() => portIn(profile));
  if (port) return { port, stop };
  await stop();
  throw new Error(`Chromium opened no port: ${chromium.errors()}`);
}
