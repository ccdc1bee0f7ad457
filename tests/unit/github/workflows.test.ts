import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { workflowFaults } from '@/tests/support/workflow-faults';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, '.github/workflows');
const files = readdirSync(folder);
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

const { scripts, engines, dependencies, devDependencies } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);
const nodeVersion = Number(readFileSync(join(root, '.nvmrc'), 'utf8'));

interface Step {
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}
interface Matrix {
  part?: string[];
  node?: number[];
  include?: { part: string; node: number }[];
}
interface Job {
  permissions?: Record<string, string>;
  strategy?: { matrix: Matrix };
  steps: Step[];
}
interface Workflow {
  on: unknown;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}
const workflowOf = (file: string): Workflow => parse(read(file));
const stepsOf = (file: string) =>
  Object.values(workflowOf(file).jobs).flatMap(({ steps }) => steps);

describe('the parser of workflows', () => {
  it.each([
    ['an unknown permission', 'contents: read', 'content: read', "Unexpected value 'content'"],
    ['a broken expression', '!cancelled()', '!cancelled(', 'Unexpected end of expression'],
    ['an unknown key of a step', 'run: npm ci', 'runs: npm ci', "Unexpected value 'runs'"],
  ])('finds %s', async (_, sound, broken, told) => {
    const text = read('pull-request.yml').replace(sound, broken);
    expect((await workflowFaults('broken.yml', text)).join('\n')).toContain(told);
  });
});

describe.each(files)('%s', (file) => {
  it('is a workflow that GitHub understands', async () => {
    expect(await workflowFaults(file, read(file))).toEqual([]);
  });

  it('names every action by a full commit, with its version beside it', () => {
    const lines = read(file)
      .split('\n')
      .filter((line) => /\buses:/.test(line));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line).toMatch(/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it('uses no secret, and puts nothing from outside into a script', () => {
    expect(read(file)).not.toMatch(/\bsecrets\b/);
    for (const { run = '' } of stepsOf(file)) expect(run).not.toContain('${{');
  });

  it('leaves no token behind for the code that it runs', () => {
    for (const step of stepsOf(file).filter(({ uses }) => uses?.startsWith('actions/checkout@'))) {
      expect(step.with).toMatchObject({ 'persist-credentials': false });
    }
  });

  it('gives a permission to write only to jobs that run no code of the repository', () => {
    const { permissions, jobs } = workflowOf(file);
    expect(Object.values(permissions ?? { none: 'stated' })).not.toContain('write');
    expect(permissions).toBeDefined();
    for (const { permissions: own = {}, steps } of Object.values(jobs)) {
      if (!Object.values(own).includes('write')) continue;
      expect(steps.some(({ uses }) => uses?.startsWith('actions/checkout@'))).toBe(false);
      expect(steps.some(({ run = '' }) => /\bnpm\b/.test(run))).toBe(false);
    }
  });
});

describe('the workflow for pull requests', () => {
  it('may only read, whoever proposes the change', () => {
    const { on, permissions, jobs } = workflowOf('pull-request.yml');
    expect(on).toBe('pull_request');
    expect(permissions).toEqual({ contents: 'read' });
    expect(Object.values(jobs).filter((job) => job.permissions)).toEqual([]);
  });

  it('runs every part of the tests, and what the site does on every Node that is supported', () => {
    const { strategy, steps = [] } = workflowOf('pull-request.yml').jobs.tests ?? {};
    const { part = [], node = [], include = [] } = strategy?.matrix ?? {};
    const once = include.map((entry) => entry.part);
    expect([part, once]).toEqual([
      ['test:unit', 'test:e2e'],
      ['lint', 'typecheck'],
    ]);
    expect([...part, ...once].filter((name) => !(name in scripts))).toEqual([]);
    expect(steps.at(-1)?.env?.PART).toContain('matrix.part');
    expect(node).toEqual([20, 22, 24]);
    expect(engines.node).toMatch(/^>=20\./);
    expect([...include.map((entry) => entry.node), node.at(-1)]).toEqual([24, 24, nodeVersion]);
  });

  it('keeps what npm has downloaded, and the workflow that publishes does not', () => {
    const caches = (file: string) =>
      stepsOf(file)
        .filter(({ uses }) => uses?.startsWith('actions/setup-node@'))
        .map((step) => step.with?.cache);
    expect(new Set(caches('pull-request.yml'))).toEqual(new Set(['npm']));
    expect(caches('publish.yml')).toEqual([undefined]);
  });

  it('runs commands that exist', () => {
    const text = files.map(read).join('\n');
    const named = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name);
    expect(named).toEqual(expect.arrayContaining(['content:check', 'content:diff', 'build']));
    expect(named.filter((name) => !(name && name in scripts))).toEqual([]);
  });
});

describe('the settings for Dependabot', () => {
  const { version, updates } = parse(readFileSync(join(root, '.github/dependabot.yml'), 'utf8'));

  it('watch packages and actions, in groups', () => {
    const watched = updates.map((update: Record<string, object>) => [
      update['package-ecosystem'],
      Object.keys(update.groups ?? {}).length > 0,
    ]);
    expect([version, ...watched]).toEqual([2, ['npm', true], ['github-actions', true]]);
  });

  it('hold back only packages that the project has', () => {
    const held: { 'dependency-name': string }[] = updates[0].ignore;
    const known = { ...dependencies, ...devDependencies };
    const names = held.map((entry) => entry['dependency-name']);
    expect(names.filter((name) => !(name in known))).toEqual([]);
  });
});
