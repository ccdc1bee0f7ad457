import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportFault } from '@/lib/export/folder/export-fault';
import { filesBelow } from '@/lib/export/folder/files-below';
import { elementsOf, parsePage } from '@/lib/export/folder/parsed-page';
import { bundleIslands, type Scripts } from './bundle';

/** Elements of the page's own making: their names have a hyphen, and no namespace of SVG's. */
function islandNames(html: string): string[] {
  const names = elementsOf(parsePage(html))
    .filter(({ namespaceURI }) => namespaceURI === 'http://www.w3.org/1999/xhtml')
    .map(({ tagName }) => tagName)
    .filter((name) => name.includes('-'));
  return [...new Set(names)].sort();
}

/** Puts the scripts that a page needs into its head: the guard, and one for each of its islands. */
export function addScripts(html: string, scripts: Scripts): { html: string; names: string[] } {
  const names = ['guard', ...islandNames(html)];
  const tags = names.map((name) => `<script type="module" src="${scripts.get(name)}"></script>`);
  return { html: html.replace('</head>', () => `${tags.join('')}</head>`), names };
}

/** Removes the late scripts that no published island asks for. */
function removeUnasked(
  folder: string,
  asking: readonly (string | undefined)[],
  late: Scripts,
): void {
  const code = asking.map((address) => address && readFileSync(join(folder, address), 'utf8'));
  for (const address of late.values()) {
    if (!code.some((text) => text?.includes(address))) rmSync(join(folder, address));
  }
}

/**
 * Bundles the islands of a finished export and lets each page load those that it has. Islands of no
 * page are not published.
 */
export function addIslands(folder: string, keepsOffline: boolean): ExportFault[] {
  const { scripts, late } = bundleIslands(folder, keepsOffline);
  const used = new Set<string>();
  const faults: ExportFault[] = [];
  for (const file of filesBelow(folder).filter((name) => name.endsWith('.html'))) {
    const path = join(folder, file);
    const { html, names } = addScripts(readFileSync(path, 'utf8'), scripts);
    writeFileSync(path, html);
    for (const name of names) {
      used.add(name);
      if (!scripts.has(name)) {
        const message = `Found the element <${name}>; expected its code in components/islands/${name}.ts.`;
        faults.push({ file, message });
      }
    }
  }
  for (const [name, address] of scripts) if (!used.has(name)) rmSync(join(folder, address));
  removeUnasked(
    folder,
    [...used].map((name) => scripts.get(name)),
    late,
  );
  return faults;
}
