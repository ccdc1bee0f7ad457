import { brotliCompressSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { alternativeLines } from '@/lib/domain/directory/alternative-lines';
import { confirmedPhones } from '@/lib/domain/directory/directory';
import { sentHours } from '@/lib/domain/hours/sent-hours';
import { directoryOf } from '@/tests/support/directory-of';

const directory = directoryOf('demo');
const lines = confirmedPhones(directory).filter(
  ({ hoursStanding }) => hoursStanding?.status === 'confirmed',
);
const { outputFiles, metafile } = buildSync({
  entryPoints: ['components/islands/open-status.ts'],
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2021',
  write: false,
  metafile: true,
});
const [script = ''] = outputFiles.map(({ text }) => text);

describe('what a browser is sent to tell whether a line is open', () => {
  it('brings no package', () => {
    const inputs = Object.keys(metafile.inputs);
    expect(inputs).toContain('lib/domain/hours/open-status.ts');
    expect(inputs.filter((name) => name.includes('node_modules'))).toEqual([]);
  });

  it('weighs at most 3,000 bytes with the hours of the line and of those named meanwhile', () => {
    expect(lines.length).toBeGreaterThan(5);
    const sizes = lines.map((line) => {
      const data = [line, ...alternativeLines(line, directory)].map(({ hours }) =>
        hours ? JSON.stringify(sentHours(hours, directory.today)) : '',
      );
      // A page is compressed as a whole, so the data of its lines are too.
      return brotliCompressSync(script).length + brotliCompressSync(data.join('')).length;
    });
    expect(Math.max(...sizes)).toBeLessThanOrEqual(3_000);
  });
});
