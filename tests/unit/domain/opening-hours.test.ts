import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { focusDays, type HoursCases, hoursCases } from '@/tests/support/hours-cases';
import { hoursResults } from '@/tests/support/hours-results';
import { type Painted, paint, paintedStatus } from '@/tests/support/painted-hours';

function painted({ hours, day }: HoursCases, days: number): Painted {
  const first = new Date(Date.parse(day) - 4 * 86_400_000).toISOString().slice(0, 10);
  return paint(hours, first, days);
}

/** What the paint says of one line at its instants, as text. */
function expectedResults(line: HoursCases): string[] {
  const near = painted(line, 24);
  const statuses = line.instants.map((at) => paintedStatus(near, at));
  if (statuses.every(({ nextChange }) => nextChange !== null)) {
    return statuses.map((status) => JSON.stringify(status));
  }
  // Nothing changes for weeks: only a clock change can still matter, so look at a whole year.
  const far = painted(line, 400);
  return line.instants.map((at) => JSON.stringify(paintedStatus(far, at)));
}

const results = hoursResults();

describe('the status of many lines around clock changes', () => {
  it('is what the minutes say that Temporal paints day by day', () => {
    const expected = hoursCases().flatMap(expectedResults);
    const situations = hoursCases().flatMap(({ hours, instants }) =>
      instants.map((at) => `${new Date(at).toISOString()} ${JSON.stringify(hours)}`),
    );
    const wrong = situations.filter((_, index) => results[index] !== expected[index]);
    expect(wrong).toEqual([]);
    expect(results.length).toBe(expected.length);
  });

  it('is seen in more than 24 zones and 1,500 cases, of every kind', () => {
    expect(Object.keys(focusDays).length).toBeGreaterThan(24);
    expect(results.length).toBeGreaterThan(1500);
    expect(results.filter((text) => text.includes('true,"nextChange":null')).length) //
      .toBeGreaterThan(100);
    expect(results.filter((text) => text.includes('false,"nextChange":null')).length) //
      .toBeGreaterThan(100);
    expect(new Set(results).size).toBeGreaterThan(1500);
  });

  it.concurrent.each([
    ['UTC', [0, 0]],
    ['America/St_Johns', [-210, -150]],
    ['Asia/Kathmandu', [345, 345]],
    ['Australia/Lord_Howe', [660, 630]],
  ])('is the same on a host in %s', async (zone, hostOffsets) => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', 'tests/support/print-hours-results.ts'],
      { env: { ...process.env, TZ: zone }, maxBuffer: 64 * 1024 * 1024 },
    );
    expect(JSON.parse(stdout)).toEqual({ hostOffsets, results });
  });
});
