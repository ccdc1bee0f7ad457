import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');

interface OpenFiles {
  about: string;
  open: readonly { path: string; holds: string; why: string }[];
}

/** What anybody may change, and why that is safe. */
export const openFiles: OpenFiles = JSON.parse(
  readFileSync(join(project, '.github/open-files.json'), 'utf8'),
);

/** The document that shows the list to people. */
export const openFilesDocument = join(project, '.github/SECURITY.md');

const between = /(?<=<!-- open files -->\n)[\s\S]*(?=\n<!-- end of open files -->)/;

/** The document as it must stand in the repository, with the list between its two marks. */
export function withOpenFiles(document: string): string {
  const rows = openFiles.open.map(({ path, holds, why }) => {
    return `| \`${path.slice(1)}\` | ${holds} | ${why} |`;
  });
  const table = ['| folder | holds | why it is safe |', '| --- | --- | --- |', ...rows].join('\n');
  if (!between.test(document)) throw new Error('The document has lost the marks of the list.');
  return document.replace(between, () => table);
}
