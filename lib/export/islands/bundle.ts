import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import { buildSync } from 'esbuild';
import { hashedFolders } from '@/lib/pages';

const islandFolder = 'components/islands';
/** What islands load when somebody uses them: `import('@/components/islands/lazy/<name>')`. */
const lateFolder = `${islandFolder}/lazy`;

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

/** All bundles: those of the islands, and those that islands load when somebody uses them. */
export interface Bundles {
  scripts: Scripts;
  late: Scripts;
}

/**
 * Bundles the islands into `assets/`, each whole and under the hash of its bytes: what two of them
 * share is a few hundred bytes, and a file more would be one more request. An element's file bears
 * its name; `shared/` holds what islands import. Throws on a syntax error, with its place.
 */
export function bundleIslands(folder: string, keepsOffline: boolean): Bundles {
  const names = readdirSync(islandFolder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => basename(name, '.ts'))
    .filter((name) => name === 'guard' || name.includes('-'));
  const late = bundleScripts(folder, scriptsIn(lateFolder), {});
  const scripts = bundleScripts(
    folder,
    names.map((name) => join(islandFolder, `${name}.ts`)),
    {
      define: { KEEPS_OFFLINE: String(keepsOffline) },
      alias: Object.fromEntries(
        [...late].map(([name, address]) => [`@/${lateFolder}/${name}`, address]),
      ),
      external: [...late.values()],
    },
  );
  return { scripts, late };
}

const scriptsIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));

function bundleScripts(folder: string, entryPoints: string[], options: BuildOptions): Scripts {
  const { metafile } = buildSync({
    ...everyBundle,
    ...options,
    entryPoints,
    format: 'esm',
    outdir: join(folder, hashedFolders.scripts),
    entryNames: '[name]-[hash]',
    metafile: true,
  });
  const scripts = Object.entries(metafile?.outputs ?? {}).flatMap(([output, { entryPoint }]) =>
    entryPoint
      ? [[basename(entryPoint, '.ts'), `${hashedFolders.scripts}${basename(output)}`] as const]
      : [],
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
