import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import type { ZoneComparison } from './compare-zone';

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'America/Havana',
  'America/Mexico_City',
  'Africa/Casablanca',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Apia',
];
/** Lines a zone, each asked at two instants. */
const count = 1000;

async function compare(zone: string, index: number): Promise<ZoneComparison> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'tests/differential/compare-zone.ts'],
    {
      env: { ...process.env, TZ: zone, SEED: `${2026 + index}`, COUNT: `${count}` },
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return JSON.parse(stdout);
}

async function compareAll(): Promise<ZoneComparison[]> {
  const found: ZoneComparison[] = [];
  const queue = zones.entries();
  const worker = async () => {
    for (const [index, zone] of queue) found[index] = await compare(zone, index);
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, worker));
  return found;
}

function sums(counts: readonly Record<string, number>[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const [key, value] of counts.flatMap((one) => Object.entries(one))) {
    total[key] = (total[key] ?? 0) + value;
  }
  return total;
}

it('random hours are open when opening_hours.js says so, or it is known why not', async () => {
  const found = await compareAll();
  console.table(
    Object.fromEntries(
      found.map(({ instants, agreeing, open, reasons, unexplained }, index) => [
        zones[index],
        { instants, agreeing, open, ...reasons, unexplained: unexplained.length },
      ]),
    ),
  );
  const total = sums(
    found.map(({ instants, agreeing, open, reasons }) => ({
      instants,
      agreeing,
      open,
      ...reasons,
    })),
  );
  console.log(total);
  expect(found.flatMap(({ unexplained }) => unexplained)).toEqual([]);
  expect(total.instants).toBeGreaterThanOrEqual(20_000);
  expect(total.agreeing).toBeGreaterThan(0.9 * (total.instants ?? 0));
});
