import { cpSync, existsSync, rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { recoverPublished } from '@/lib/export/folder/swap';
import { buildSite } from '@/tests/support/build-site';
import type { Moment } from '@/tests/support/interrupt-build';
import { interruptBuild } from '@/tests/support/interrupt-build';
import { seededNumbers } from '@/tests/support/seeded-numbers';
import { verifiedChecksums } from '@/tests/support/verified-folder';

const rounds = 100;
const hours = 3_600_000;
const out = '.built/kills';
const kept = '.built/kills-kept';
const lastGood = { contentDir: 'tests/fixtures/content/minimal', day: '2026-11-23', out };
const next = { ...lastGood, day: '2026-11-24' };
const signals: readonly NodeJS.Signals[] = ['SIGKILL', 'SIGTERM', 'SIGKILL', 'SIGINT'];

/** What the published folder holds after a kill. */
type Outcome = 'the old site' | 'the new site' | 'nothing until it is recovered';

/**
 * Of ten kills, six fall anywhere into a build of so many milliseconds, two after Next has
 * finished, which leaves about a tenth of it, and two around the renames at the end: a square
 * makes the first of their milliseconds the likeliest.
 */
function momentOf(round: number, random: () => number, duration: number): Moment {
  const part = round % 10;
  if (part < 6) return { after: 'start', milliseconds: random() * 1.05 * duration };
  if (part < 8) return { after: 'export', milliseconds: (random() * duration) / 10 };
  return { after: 'finish', milliseconds: random() ** 2 * 60 };
}

/** Puts the last good site back, with nothing beside it. */
function restore(): void {
  for (const folder of [out, `${out}.which-line-old`, `${out}.which-line-incoming`]) {
    rmSync(folder, { recursive: true, force: true });
  }
  cpSync(kept, out, { recursive: true });
}

/** Builds both sites, keeps the last good one, and tells in milliseconds how long a build takes. */
function buildBoth() {
  buildSite(next);
  const newSite = verifiedChecksums(out);
  const start = performance.now();
  buildSite(lastGood);
  const duration = performance.now() - start;
  rmSync(kept, { recursive: true, force: true });
  cpSync(out, kept, { recursive: true });
  return { oldSite: verifiedChecksums(out), newSite, duration };
}
type Sites = ReturnType<typeof buildBoth>;

/** Only between the two renames may no folder be there, and only if the build could not object. */
function outcomeOf(signal: NodeJS.Signals, { oldSite, newSite }: Sites): Outcome {
  if (!existsSync(out)) {
    expect(signal).toBe('SIGKILL');
    recoverPublished(out);
    expect(verifiedChecksums(out)).toBe(oldSite);
    return 'nothing until it is recovered';
  }
  const sums = verifiedChecksums(out);
  expect([oldSite, newSite]).toContain(sums);
  return sums === newSite ? 'the new site' : 'the old site';
}

/** Kills one build, tells how it went, and has the last good site in its place again. */
async function killOne(round: number, moment: Moment, sites: Sites) {
  const signal = signals[round % signals.length] ?? 'SIGKILL';
  const phase = await interruptBuild(next, moment, signal);
  const left = ['.which-line-incoming', '.which-line-old'].filter((name) =>
    existsSync(`${out}${name}`),
  );
  const outcome = outcomeOf(signal, sites);
  if (outcome === 'the new site') restore();
  const story = [`${signal} while ${phase}: ${outcome}`, ...left].join(', beside it ');
  console.log(
    `${round + 1}, ${Math.round(moment.milliseconds)} ms after ${moment.after}: ${story}`,
  );
  return { phase, story };
}

/** Builds that end before their kill do not count; the machine is faster than it was, then. */
async function killAll(sites: Sites): Promise<string[]> {
  const random = seededNumbers(20261123);
  const stories: string[] = [];
  let { duration } = sites;
  for (let ended = 0; stories.length < rounds && ended < rounds; ) {
    const moment = momentOf(stories.length, random, duration);
    const { phase, story } = await killOne(stories.length, moment, sites);
    if (phase === 'ended') {
      ended++;
      duration *= 0.95;
    } else stories.push(story);
  }
  return stories;
}

function report(stories: readonly string[]): void {
  const counts = new Map<string, number>();
  for (const story of stories) counts.set(story, (counts.get(story) ?? 0) + 1);
  for (const [story, count] of [...counts].toSorted()) console.log(`${count} x ${story}`);
}

it('a build killed at any moment leaves the last good site or the new one, each as a whole', {
  timeout: 4 * hours,
}, async () => {
  const sites = buildBoth();
  expect(sites.newSite).not.toBe(sites.oldSite);
  console.log(`A build takes ${Math.round(sites.duration / 1000)} s.`);
  const stories = await killAll(sites);
  report(stories);
  expect(stories.length).toBe(rounds);
  buildSite(next);
  expect(verifiedChecksums(out)).toBe(sites.newSite);
});
