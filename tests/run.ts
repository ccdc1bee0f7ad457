import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { text } from 'node:stream/consumers';

interface Counts {
  passed: number;
  failed: number;
}

const reports = '.built/reports';
const success: Counts = { passed: 1, failed: 0 };
const failure: Counts = { passed: 0, failed: 1 };

/** Runs a command to its end, on this terminal; whether it succeeded. */
function run(command: string, parameters: string[], environment = {}): Promise<boolean> {
  console.log(`\n> ${command} ${parameters.join(' ')}`);
  const env = { ...process.env, ...environment };
  const child = spawn(command, parameters, { stdio: 'inherit', env });
  return new Promise((done) => child.once('close', (status) => done(status === 0)));
}

/** A script of package.json that is one check as a whole. */
async function check(script: string): Promise<Counts> {
  return (await run('npm', ['run', '--silent', script])) ? success : failure;
}

/**
 * A script that counts its own tests. A runner that fails without a failed test, or that ran no
 * test, is a failure of its own.
 */
function counted(ok: boolean, read: () => Counts): Counts {
  let counts: Counts;
  try {
    counts = read();
  } catch {
    return failure;
  }
  const silent = counts.failed === 0 && (!ok || counts.passed === 0);
  return silent ? { ...counts, failed: 1 } : counts;
}

async function unitTests(): Promise<Counts> {
  const report = `${reports}/unit.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ok = await run('npm', ['run', '--silent', 'test:unit', '--', ...reporters]);
  return counted(ok, () => {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  });
}

async function browserTests(): Promise<Counts> {
  const report = `${reports}/browser.json`;
  const parameters = ['run', '--silent', 'test:e2e', '--', '--reporter=line,json'];
  const ok = await run('npm', parameters, { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  return counted(ok, () => {
    const { stats } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
  });
}

/** A command that is one check, beside others: what it wrote is told at its end. */
async function aside(command: string, parameters: string[]): Promise<Counts> {
  const child = spawn(command, parameters);
  const closed = new Promise<boolean>((done) => child.once('close', (code) => done(code === 0)));
  const told = await Promise.all([text(child.stdout), text(child.stderr)]);
  console.log(`\n> ${command} ${parameters.join(' ')}\n${told.join('')}`);
  return (await closed) ? success : failure;
}

async function main(): Promise<number> {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  // It looks at one file after the other, and leaves the second core to the rest.
  const linted = aside('npm', ['run', '--silent', 'lint']);
  // Types before builds: both read and write what Next knows of them.
  const typed = await check('typecheck');
  const building = aside('npx', ['--no-install', 'tsx', 'tests/build-sites.ts']);
  const [built, unit] = await Promise.all([building, unitTests()]);
  // The browser tests wait for pages, so they come when nothing else takes time from them.
  const results = [await linted, typed, built, unit];
  results.push(built === success ? await browserTests() : failure);
  const sum = (key: keyof Counts) => results.reduce((total, counts) => total + counts[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 ? 0 : 1;
}

process.exitCode = await main();
