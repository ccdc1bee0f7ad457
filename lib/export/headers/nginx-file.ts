import { apiFolder, hashedFolders, type PublishedFile, publishedFiles } from '@/lib/pages';
import { notListed } from './noindexed-files';
import type { Header } from './policy';
import { headersOf, hiddenFiles } from './policy';

/** `always`: nginx leaves the header off errors otherwise. */
function addHeaders(headers: readonly Header[], indent: string): string {
  return headers
    .map(([name, value]) => `${indent}add_header ${name} "${value}" always;\n`)
    .join('');
}

interface Extra {
  lines?: string;
  headers?: readonly Header[];
}

/** A location's own headers replace all that it would inherit, so that each states them all. */
function location(match: string, path: string, { lines = '', headers = [] }: Extra = {}): string {
  const all = addHeaders([...headersOf(path), ...headers], '  ');
  return `location ${match} {\n${lines}${all}}\n`;
}

const head = `# For a server block whose root is this folder: include this file in it, beside listen,
# server_name and the certificate.
index index.html;
error_page 404 /404.html;
absolute_redirect off;
server_tokens off;
charset utf-8;
charset_types text/css text/csv text/plain text/vcard text/calendar text/xml application/javascript application/json;
gzip_static on;
gzip_vary on;
# brotli_static on;  # smaller still, with Debian's libnginx-mod-http-brotli-static
`;

const onlyType = (type: string) => `  types {}\n  default_type ${type};\n`;

/** The list of types that comes with nginx has no CSV. */
const dataTypes = '  types {\n    application/json json;\n    text/csv csv;\n  }\n';

/** Where a file lies in any language, as a location of nginx matches it. */
function matchOf(pattern: string): string {
  const [, below = pattern] = pattern.split(':locale');
  return below.includes(':')
    ? `~ ${below.replaceAll('.', '\\.').replace(/:[a-z]+/g, '[^/]+')}$`
    : `= ${pattern}`;
}

/** The block for a kind of file whose type a server may not know. */
function typeLocation({ pattern, mediaType, noindex }: PublishedFile): string[] {
  if (mediaType === undefined) return [];
  const headers = noindex ? [notListed] : [];
  return [location(matchOf(pattern), pattern, { lines: onlyType(mediaType), headers })];
}

/** The same headers as everywhere, as a file for nginx to include. */
export function nginxFile(): string {
  return [
    head,
    addHeaders(headersOf('/'), ''),
    ...Object.values(hashedFolders).map((folder) => location(folder, folder)),
    location(apiFolder, apiFolder, { lines: dataTypes }),
    ...publishedFiles.flatMap(typeLocation),
    ...hiddenFiles.map((path) => `location = ${path} {\n  return 404;\n}\n`),
  ].join('\n');
}
