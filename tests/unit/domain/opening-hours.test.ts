import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { depth } from '@/tests/support/depth';
import { caseZones, type HoursCases, hoursCases } from '@/tests/support/hours-cases';
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

  const cases = depth(250, 1500);
  it(`is seen in ${caseZones.length} zones and more than ${cases} cases, of every kind`, () => {
    expect(caseZones.length).toBe(depth(4, 34));
    expect(results.length).toBeGreaterThan(cases);
    const unchanging = (open: boolean) =>
      results.filter((text) => text.includes(`${open},"nextChange":null`)).length;
    expect(unchanging(true)).toBeGreaterThan(cases / 15);
    expect(unchanging(false)).toBeGreaterThan(cases / 15);
    expect(new Set(results).size).toBeGreaterThan(cases);
  });

  const anotherHost: [string, number[]] = ['Australia/Lord_Howe', [660, 630]];
  const hosts: [string, number[]][] = [
    ['UTC', [0, 0]],
    ['America/St_Johns', [-210, -150]],
    ['Asia/Kathmandu', [345, 345]],
    anotherHost,
  ];
  it.concurrent.each(depth([anotherHost], hosts))(
    'is the same on a host in %s',
    async (zone, hostOffsets) => {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['--import', 'tsx', 'tests/support/print-hours-results.ts'],
        { env: { ...process.env, TZ: zone }, maxBuffer: 64 * 1024 * 1024 },
      );
      expect(JSON.parse(stdout)).toEqual({ hostOffsets, results });
    },
  );
});
