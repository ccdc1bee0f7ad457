import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import { buildSync } from 'esbuild';

const islandFolder = 'components/islands';

/** Browsers of the last five years; older ones get the page without scripts, which is whole. */
const everyBundle: BuildOptions = {
  bundle: true,
  minify: true,
  target: ['es2021', 'chrome100', 'firefox100', 'safari15.4'],
  legalComments: 'none',
  logLevel: 'silent',
};

/** The address of each island's script below the origin, by its name: `guard`, or its element's. */
export type Scripts = ReadonlyMap<string, string>;

/**
 * Bundles the islands into `assets/`, each whole and under the hash of its bytes: what two of them
 * share is a few hundred bytes, and a file more would be one more request. An element's file bears
 * its name; `shared/` holds what islands import. Throws on a syntax error, with its place.
 */
export function bundleIslands(folder: string, keepsOffline: boolean): Scripts {
  const names = readdirSync(islandFolder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => basename(name, '.ts'))
    .filter((name) => name === 'guard' || name.includes('-'));
  const { metafile } = buildSync({
    ...everyBundle,
    entryPoints: names.map((name) => join(islandFolder, `${name}.ts`)),
    format: 'esm',
    outdir: join(folder, 'assets'),
    entryNames: '[name]-[hash]',
    define: { KEEPS_OFFLINE: String(keepsOffline) },
    metafile: true,
  });
  const scripts = Object.entries(metafile.outputs).flatMap(([output, { entryPoint }]) =>
    entryPoint ? [[basename(entryPoint, '.ts'), `/assets/${basename(output)}`] as const] : [],
  );
  return new Map(scripts);
}

/** Bundles a service worker to `path`; `constants` are the values that it is built with. */
export function bundleWorker(
  name: 'service-worker' | 'kill-switch',
  path: string,
  constants: Readonly<Record<string, unknown>>,
): void {
  buildSync({
    ...everyBundle,
    entryPoints: [join(islandFolder, 'worker', `${name}.ts`)],
    format: 'iife',
    outfile: path,
    define: Object.fromEntries(
      Object.entries(constants).map(([key, value]) => [key, JSON.stringify(value)]),
    ),
  });
}
