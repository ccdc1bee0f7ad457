import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './support/chromium';
import { sites, testDay } from './support/sites';

interface Counts {
  passed: number;
  failed: number;
}

const reports = '.built/reports';

function run(
  command: string,
  parameters: readonly string[],
  environment: Record<string, string> = {},
): boolean {
  console.log(`\n> ${command} ${parameters.join(' ')}`);
  const { status } = spawnSync('npx', ['--no-install', command, ...parameters], {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  return status === 0;
}

/** A step that is one check as a whole. */
function check(...call: Parameters<typeof run>): Counts {
  return run(...call) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * A step that counts its own tests. A runner that fails without a failed test, or that ran no
 * test, is a failure of its own.
 */
function counted(ok: boolean, read: () => Counts): Counts {
  let counts: Counts;
  try {
    counts = read();
  } catch {
    return { passed: 0, failed: 1 };
  }
  const silent = counts.failed === 0 && (!ok || counts.passed === 0);
  return silent ? { ...counts, failed: 1 } : counts;
}

function unitTests(): Counts {
  const report = `${reports}/unit.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ok = run('vitest', ['run', ...reporters]);
  return counted(ok, () => {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  });
}

function browserTests(): Counts {
  const report = `${reports}/browser.json`;
  const ok = run('playwright', ['test', '--reporter=line,json'], {
    CHROMIUM_PATH: ensureChromium(),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return counted(ok, () => {
    const { stats } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
  });
}

function builds(): Counts[] {
  return Object.values(sites).map(({ contentDir, out, pseudoLocales }) =>
    check('tsx', ['lib/export/build.ts'], {
      CONTENT_DIR: contentDir,
      BUILD_DATE: testDay,
      OUT_DIR: out,
      PSEUDO_LOCALES: pseudoLocales,
    }),
  );
}

function main(): number {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const results = [
    check('biome', ['ci', '.']),
    check('tsc', ['--noEmit']),
    check('tsc', ['--noEmit', '--project', 'components/islands/worker']),
    unitTests(),
    ...builds(),
    browserTests(),
  ];
  const sum = (key: keyof Counts) => results.reduce((total, counts) => total + counts[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 ? 0 : 1;
}

process.exitCode = main();
