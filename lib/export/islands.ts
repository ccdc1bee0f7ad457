import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleIslands, type Scripts } from './bundle';
import type { ExportFault } from './export-fault';
import { filesBelow } from './files-below';
import { elementsOf, parsePage } from './parsed-page';

/** Elements of the page's own making: their names have a hyphen, and no namespace of SVG's. */
function islandNames(html: string): string[] {
  const names = elementsOf(parsePage(html))
    .filter(({ namespaceURI }) => namespaceURI === 'http://www.w3.org/1999/xhtml')
    .map(({ tagName }) => tagName)
    .filter((name) => name.includes('-'));
  return [...new Set(names)].sort();
}

/** Puts the scripts that a page needs into its head: the guard, and one for each of its islands. */
export function addScripts(html: string, scripts: Scripts): { html: string; unknown: string[] } {
  const names = ['guard', ...islandNames(html)];
  const tags = names.map((name) => `<script type="module" src="${scripts.get(name)}"></script>`);
  return {
    html: html.replace('</head>', () => `${tags.join('')}</head>`),
    unknown: names.filter((name) => !scripts.has(name)),
  };
}

/** Bundles the islands of a finished export and lets each page load those that it has. */
export function addIslands(folder: string, keepsOffline: boolean): ExportFault[] {
  const scripts = bundleIslands(folder, keepsOffline);
  return filesBelow(folder)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => {
      const path = join(folder, file);
      const { html, unknown } = addScripts(readFileSync(path, 'utf8'), scripts);
      writeFileSync(path, html);
      return unknown.map((name) => ({
        file,
        message: `Found the element <${name}>; expected its code in components/islands/${name}.ts.`,
      }));
    });
}
