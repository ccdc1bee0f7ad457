import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeSchemas } from '@/lib/content/commands/write-schemas';
import { editorSchemas } from '@/lib/content/docs/editor-schemas';
import { runCommand } from '@/tests/support/run-command';
import { copyOfMinimal } from '@/tests/unit/content-folder';

it('npm run docs:schemas writes the schemas, and takes away one that is no more', async () => {
  const content = copyOfMinimal();
  const folder = join(content, '.schemas');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'gone.json'), '{}');
  const { status, stdout } = await runCommand(writeSchemas, ['--content', content]);
  expect(status).toBe(0);
  expect(stdout).toBe(`Wrote ${editorSchemas().size} schemas to ${folder}/.\n`);
  expect(readdirSync(folder).toSorted()).toEqual([...editorSchemas().keys()].toSorted());
});
