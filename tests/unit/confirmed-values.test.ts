import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '@/lib/export/folder/files-below';

const root = join(import.meta.dirname, '../..');
const maker = 'lib/domain/trust/verification.ts';

/** Ways around the type of a confirmed value: casts to it, and words that silence the compiler. */
const ways = [
  /\bas\s+ConfirmedValue\b/,
  /<ConfirmedValue\b.*>>\s*[\w(]/,
  /\bas\s+Standing\b/,
  /\bas\s+(any|never)\b/,
  /\bas\s+unknown\s+as\b/,
  /:\s*any\b/,
  /@ts-(ignore|nocheck|expect-error)/,
];

/** Casts over which a confirmed value cannot come about, by their targets. */
const harmless = /\bas unknown as (ContentSet|Choice)\b/g;

function waysIn(text: string): string[] {
  return ways.flatMap((way) => way.exec(text.replace(harmless, ''))?.[0] ?? []);
}

describe('a confirmed value', () => {
  // Texts that the search must find; as texts they silence nothing here.
  it.each([
    "value as ConfirmedValue<'phone'>",
    "<ConfirmedValue<'phone'>>value",
    "{ status } as Standing<'phone'>",
    'value as never',
    'value as unknown as Props',
    'function link(value: any) {}',
    '// @ts-ignore',
  ])('could be made by %s, which the search finds', (text) => {
    expect(waysIn(text)).toHaveLength(1);
  });

  it('is made by nothing but the module of verification', () => {
    const found = ['app', 'components', 'lib'].flatMap((folder) =>
      filesBelow(join(root, folder))
        .map((file) => `${folder}/${file}`)
        .filter((file) => /\.tsx?$/.test(file) && file !== maker)
        .flatMap((file) =>
          waysIn(readFileSync(join(root, file), 'utf8')).map((way) => `${file}: ${way}`),
        ),
    );
    expect(found).toEqual([]);
    expect(waysIn(readFileSync(join(root, maker), 'utf8'))).toEqual(['as ConfirmedValue']);
  });
});
