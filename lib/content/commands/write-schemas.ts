import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchemas, schemasFolder } from '@/lib/content/docs/editor-schemas';

const folder = join('content', schemasFolder);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of editorSchemas()) writeFileSync(join(folder, name), text);
console.log(`Wrote ${editorSchemas().size} schemas to ${folder}/.`);
