import { brotliCompressSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { expect, it } from 'vitest';
import { zoneOffsetsOf } from '@/lib/domain/zone-offsets-of';
import { hoursOf } from '@/tests/support/hours-of';

it('what a browser needs for one line brings no package, and is small', () => {
  const from = Date.parse('2026-11-23');
  const hours = hoursOf('Europe/London', 'Mo-Su 08:00-12:00, 13:00-20:00');
  const table = zoneOffsetsOf(hours.timeZone, from, from + 731 * 86_400_000);
  const { outputFiles, metafile } = buildSync({
    stdin: {
      contents: `
        export { nextOpening } from '@/lib/domain/next-opening';
        export { openStatusIn } from '@/lib/domain/open-status';
        export { timesToCall } from '@/lib/domain/time-to-call';
        export { localDateTime } from '@/lib/domain/zone-offsets';
        export const line = ${JSON.stringify({ hours, table })};`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2021',
    write: false,
    metafile: true,
  });
  expect(Object.keys(metafile.inputs).filter((name) => name.includes('node_modules'))).toEqual([]);
  expect(Object.keys(metafile.inputs)).toContain('lib/domain/open-status.ts');
  const [bundle] = outputFiles.map(({ contents }) => brotliCompressSync(contents).length);
  // Half of the 3,000 bytes that a line's island may weigh, its markup and words not counted.
  expect(bundle).toBeLessThan(1700);
});
