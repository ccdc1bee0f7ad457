import { contactFileHeaders, contactFileTypes } from './contact-files';
import type { Header } from './policy';
import { hashedFolders, keptForever, securityHeaders } from './policy';

/**
 * Where a rule applies, as Netlify and Cloudflare Pages write it: `*` is anything,
 * `:name` one folder. All rules that
 * match add up, and both hosts ask for pages anew by default, so that pages need no rule for it.
 */
const rules: readonly { path: string; headers: readonly Header[] }[] = [
  { path: '/*', headers: securityHeaders },
  ...hashedFolders.map((folder) => ({ path: `${folder}*`, headers: [keptForever] })),
  ...Object.keys(contactFileTypes).map((file) => ({
    path: `/:locale/contact/:slug/${file}`,
    headers: contactFileHeaders(file),
  })),
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
