import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Header } from './policy';
import { cacheControl, securityHeaders } from './policy';

/** Where a rule applies, as Netlify and Cloudflare Pages write it: `*` is anything. */
const rules: readonly { path: string; headers: readonly Header[] }[] = [
  { path: '/*', headers: securityHeaders },
  {
    path: '/_next/static/*',
    headers: [['Cache-Control', cacheControl('/_next/static/')]],
  },
];

/** The headers for static hosts. Cloudflare reads at most 100 rules of 2,000 characters a line. */
export function headerFile(): string {
  return rules
    .map(({ path, headers }) => {
      const lines = headers.map(([name, value]) => `  ${name}: ${value}\n`);
      return `${path}\n${lines.join('')}`;
    })
    .join('\n');
}

export function writeHeaderFile(folder: string): void {
  writeFileSync(join(folder, '_headers'), headerFile());
}
