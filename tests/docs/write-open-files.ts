import { readFileSync, writeFileSync } from 'node:fs';
import { openFilesDocument, withOpenFiles } from './open-files';

writeFileSync(openFilesDocument, withOpenFiles(readFileSync(openFilesDocument, 'utf8')));
console.log(`Wrote ${openFilesDocument}.`);
