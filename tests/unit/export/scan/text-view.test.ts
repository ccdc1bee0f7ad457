import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePage } from '@/lib/export/folder/parsed-page';
import { csvObjects, jsonObjects } from '@/lib/export/scan/data-objects';
import { base64Views } from '@/lib/export/scan/encoded-numbers';
import { unfoldedViews } from '@/lib/export/scan/folded-lines';
import { leafView } from '@/lib/export/scan/leaf-view';
import { textBlocks, wholeText } from '@/lib/export/scan/page-places';
import { decodedViews, plainView, type TextView } from '@/lib/export/scan/text-view';
import { depth } from '@/tests/support/depth';

/** Characters that no escape makes: where they stand in a source is where a view must say they do. */
const landmarks = [...'①②③④⑤⑥⑦⑧⑨'];

/** Everything that is read as something else, whole, broken, and within itself. */
const pieces = [
  '&amp;',
  '&amp;amp;',
  '&#38;#50;',
  '&#x1F600;',
  '&nGt;',
  '&unknown;',
  '&amp',
  '%C3%A9',
  '%2541',
  '50%de rabais',
  '100%accurate',
  'a\\b',
  'Menu \\Account',
  '\\u0026amp;',
  '\\u{1F600}',
  '\\x41',
  '\\1F600 ',
  '\\n',
  '\r\n ',
  '\r\n',
  '\n\t',
  '😀',
  ' ',
  '212',
  'MjEyNTU1MDE0Mg==',
];

/** A text of pieces with the landmarks between them, each once. */
const sources = fc
  .array(fc.constantFrom(...pieces), { minLength: 9, maxLength: 40 })
  .map((chosen) => chosen.map((piece, at) => (landmarks[at] ?? '') + piece).join(''));

function expectPlaces({ text, placeOf }: TextView, source: string): void {
  const places = Array.from({ length: text.length + 1 }, (_, index) => placeOf(index));
  for (const [index, place] of places.entries()) {
    expect(place).toBeGreaterThanOrEqual(places[index - 1] ?? 0);
    expect(place).toBeLessThanOrEqual(source.length);
  }
  for (const landmark of landmarks) {
    const index = text.indexOf(landmark);
    if (index >= 0) expect([landmark, places[index]]).toEqual([landmark, source.indexOf(landmark)]);
  }
}

const everyLevel = (view: TextView) => [view, ...decodedViews(view)];

describe('the places of a text in a file of data', () => {
  const text = fc
    .array(fc.constantFrom('"', '""', '\\', '\\n', '\n', '\u00e9', '😀', ',', 'a', '212'), {
      minLength: 9,
    })
    .map((chosen) => chosen.map((piece, at) => (landmarks[at] ?? '') + piece).join(''));

  it('are those of the file, in JSON and in a table', () => {
    const property = fc.property(text, (value) => {
      const escaped = JSON.stringify({ a: value }).replace(/\u00e9/g, '\\u00e9');
      const row = `"a"\n"${value.replaceAll('"', '""')}"\n`;
      const leaves = [
        [escaped, jsonObjects(escaped)[0]?.leaves[0], false],
        [row, csvObjects(row)[0]?.leaves[0], true],
      ] as const;
      for (const [file, leaf, isTable] of leaves) {
        if (leaf === undefined) throw new Error('The file has no text.');
        const view = leafView(file, leaf, isTable);
        expect(view.text).toBe(value);
        expectPlaces(view, file);
      }
    });
    fc.assert(property, { seed: 20261128, numRuns: depth(50, 5_000) });
  });
});

describe('the places of a view', () => {
  it.each<[string, (source: string) => TextView[]]>([
    ['of escapes, to any depth', (source) => everyLevel(plainView(source))],
    ['of cut lines, with escapes in them', unfoldedViews],
    ['of base64', base64Views],
    ['of a page as one text', (source) => wholeText(parsePage(source), source).flatMap(everyLevel)],
    ['of blocks', (source) => textBlocks(parsePage(source), source).flatMap(everyLevel)],
  ])('%s: are those of the source, in order', (_, viewsOf) => {
    const property = fc.property(sources, (source) => {
      const page = `<p>${source}</p><ul><li>${source.replace(/[①-⑨]/g, '')}</li></ul>`;
      for (const view of viewsOf(page)) expectPlaces(view, page);
    });
    fc.assert(property, { seed: 20261128, numRuns: depth(20, 5_000) });
  });
});
