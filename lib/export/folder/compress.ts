import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesBelow } from './files-below';

const compressible = /\.(html|css|csv|js|json|xml|txt|vcf|ics|svg|webmanifest)$/;
const best = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

async function compressFile(path: string): Promise<void> {
  const bytes = await readFile(path);
  await writeFile(`${path}.br`, await toBrotli(bytes, { params: best }));
  await writeFile(`${path}.gz`, await toGzip(bytes, { level: 9 }));
}

/** Puts a `.br` and a `.gz` beside every text file, so that servers need not compress. */
export async function compressFolder(folder: string): Promise<void> {
  const left = filesBelow(folder).filter((path) => compressible.test(path));
  const work = async () => {
    for (let name = left.pop(); name !== undefined; name = left.pop()) {
      await compressFile(join(folder, name));
    }
  };
  // One file a core: an encoder takes megabytes.
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}
