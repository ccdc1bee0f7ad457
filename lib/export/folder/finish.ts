import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyOfPages } from '@/lib/export/headers/policy';
import { addressOf, fileAt, pageAt } from '@/lib/pages';
import type { ExportFault } from './export-fault';
import { filesBelow } from './files-below';
import { stripRuntime } from './strip';

/** What only Next's runtime reads, and the copies of the page for unknown addresses. */
const useless = [
  /(^|\/)__next\.[^/]*\.txt$/,
  /(^|\/)index\.txt$/,
  /^_next\/static\/.+\.js$/,
  /^_not-found\//,
  /^404\//,
];

function isKnown(path: string): boolean {
  const address = addressOf(path);
  return pageAt(address) !== null || fileAt(address) !== null;
}

function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const below = join(folder, entry.name);
    removeEmptyFolders(below);
    if (readdirSync(below).length === 0) rmSync(below, { recursive: true });
  }
}

/** The policy stands first in the head: it governs only what comes behind it. */
function withPolicy(html: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOfPages}">`;
  return html.replace('<head>', (head) => head + meta);
}

function finishPage(folder: string, file: string): ExportFault[] {
  const path = join(folder, file);
  const { html, faults } = stripRuntime(readFileSync(path, 'utf8'));
  writeFileSync(path, withPolicy(html));
  return faults.map((fault) => ({
    file,
    message: `Found ${fault}; expected nothing that needs a script or breaks the policy.`,
  }));
}

/**
 * Finishes what Next exported into `folder`: pages without runtime, and no file that nobody reads.
 * What it does not know comes back as a fault; then the folder must not be published.
 */
export function finishExport(folder: string): ExportFault[] {
  const files = filesBelow(folder);
  for (const file of files.filter((name) => useless.some((pattern) => pattern.test(name)))) {
    rmSync(join(folder, file));
  }
  removeEmptyFolders(folder);
  const left = filesBelow(folder);
  const unknown = left
    .filter((name) => !isKnown(name))
    .map((file) => ({
      file,
      message:
        'Found a file of an unknown kind; expected one of the pages and files that lib/pages.ts lists.',
    }));
  const pages = left.filter((name) => name.endsWith('.html'));
  return [...unknown, ...pages.flatMap((file) => finishPage(folder, file))];
}
