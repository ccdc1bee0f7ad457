import { apiFolder, hashedFolders } from '@/lib/pages';
import { noindexedFiles, noindexedHeaders } from './noindexed-files';
import type { Header } from './policy';
import { closedToOthers, keptForever, openToOthers, securityHeaders } from './policy';

/** Where headers apply, as Netlify and Cloudflare Pages write it: `*` is anything. */
interface Rule {
  path: string;
  headers: readonly Header[];
}

/**
 * All rules that match an address add up; `:name` is one folder. Of a header that two of them set,
 * Netlify takes one value and Cloudflare both: so no address has two rules for one header. Both hosts
 * ask for pages anew by default, so that pages need no rule for it.
 */
function rulesFor(names: readonly string[]): Rule[] {
  const closed = names
    .map((name) => `/${name}`)
    .filter((path) => path !== apiFolder)
    .map((path) => ({ path: path.endsWith('/') ? `${path}*` : path, headers: closedToOthers }));
  return [
    { path: '/*', headers: securityHeaders },
    { path: '/', headers: closedToOthers },
    ...closed,
    { path: `${apiFolder}*`, headers: openToOthers },
    ...Object.values(hashedFolders).map((folder) => ({
      path: `${folder}*`,
      headers: [keptForever],
    })),
    ...noindexedFiles.map((file) => ({ path: file.pattern, headers: noindexedHeaders(file) })),
  ];
}

/**
 * The headers for static hosts. `names` is what lies at the top of the folder, folders with a slash
 * at the end. Cloudflare reads at most 100 rules of 2,000 characters a line.
 */
export function headerFile(names: readonly string[]): string {
  return rulesFor(names)
    .map(({ path, headers }) => {
      const lines = headers.map(([name, value]) => `  ${name}: ${value}\n`);
      return `${path}\n${lines.join('')}`;
    })
    .join('\n');
}
