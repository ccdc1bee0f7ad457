import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '@/lib/content/cli/command';
import { editorSchemas } from '@/lib/content/docs/editor-schemas';
import { schemasFolder } from '@/lib/domain/contribute/entry-file';

const usage = `Usage: npm run docs:schemas -- [--content DIR]

Writes the JSON Schemas that help editors to type into DIR/${schemasFolder}/ (default: content).`;

/** `npm run docs:schemas` */
export const writeSchemas = command({
  usage: () => usage,
  options: { content: { type: 'string', default: 'content' } },
  read: ({ values }) => join(values.content, schemasFolder),
  run(folder, { out }) {
    const schemas = editorSchemas();
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of schemas) writeFileSync(join(folder, name), text);
    out(`Wrote ${schemas.size} schemas to ${folder}/.`);
    return 0;
  },
});
