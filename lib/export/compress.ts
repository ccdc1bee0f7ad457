import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { filesBelow } from './files-below';

const compressible = /\.(html|css|csv|js|json|xml|txt|vcf|ics|svg|webmanifest)$/;
const best = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };

/** Puts a `.br` and a `.gz` beside every text file, so that servers need not compress. */
export function compressFolder(folder: string): void {
  for (const name of filesBelow(folder).filter((path) => compressible.test(path))) {
    const path = join(folder, name);
    const bytes = readFileSync(path);
    writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: best }));
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  }
}
