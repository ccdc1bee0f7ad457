import { describe, expect, it } from 'vitest';
import { readFolder } from '@/lib/content/read/read-folder';
import { formatJson } from '@/lib/domain/contribute/json-format';
import { demoFolder } from '@/tests/unit/content-folder';

describe('JSON as it is written', () => {
  it('is that of the formatter, for every source of the demo', () => {
    const files = readFolder(demoFolder).files.filter(({ path }) => path.startsWith('sources/'));
    expect(files.length).toBeGreaterThan(10);
    for (const { text } of files) expect(`${formatJson(JSON.parse(text))}\n`).toBe(text);
  });
});
