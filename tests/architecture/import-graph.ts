import { build } from 'esbuild';

/** By file, from the root of the project: the files that it imports values from. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** What some files import, and what that imports, packages left out; types leave no trace in it. */
export async function importGraph(files: readonly string[]): Promise<ImportGraph> {
  const { metafile } = await build({
    stdin: {
      contents: files.map((file) => `import './${file}';`).join('\n'),
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    packages: 'external',
    loader: { '.css': 'empty' },
    logLevel: 'silent',
  });
  return new Map(
    Object.entries(metafile.inputs).map(([file, { imports }]) => [
      file,
      imports.filter(({ external }) => !external).map(({ path }) => path),
    ]),
  );
}

/** All that is read when a file is: itself, and what it imports over any number of steps. */
export function reachedFrom(graph: ImportGraph, file: string): ReadonlySet<string> {
  const reached = new Set([file]);
  for (const name of reached) for (const next of graph.get(name) ?? []) reached.add(next);
  return reached;
}
