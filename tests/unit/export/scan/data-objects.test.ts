import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvObjects, jsonObjects } from '@/lib/export/scan/data-objects';

describe('the objects of a JSON text', () => {
  it('have their texts and numbers, with the key above each and its place', () => {
    const text =
      '{"a":"x","list":["y",[2]],"inner":{"b":-1.5e3,"c":null,"d":true,"e":{}},"f":"\\"{\\u0041"}';
    const objects = jsonObjects(text);
    const leaves = objects.flatMap(({ key, leaves }) =>
      leaves.map((leaf) => [key, leaf.key, leaf.value]),
    );
    expect(leaves).toEqual([
      ['list', 'list', 2],
      ['list', 'list', 'y'],
      ['inner', 'b', -1500],
      ['', 'a', 'x'],
      ['', 'f', '"{A'],
    ]);
    for (const { value, place } of objects.flatMap((object) => object.leaves)) {
      if (value === 'x' || value === 'y') expect(text[place]).toBe(value);
    }
  });

  it('are those of a list in it, under the key of the list', () => {
    expect(jsonObjects('{"value":[{"url":"a"},{"url":"b"}]}').map(({ key }) => key)).toEqual([
      'value',
      'value',
    ]);
  });

  it('are found in a text that is no object', () => {
    expect(jsonObjects('"x"').flatMap(({ leaves }) => leaves.map(({ value }) => value))).toEqual([
      'x',
    ]);
  });
});

describe('the objects of a table', () => {
  const text = '\ufeff"name","other"\r\n"a, ""b""",\r\n"c\r\nd","e"\r\nplain,\'x\r\n';

  it('are its rows, as another program reads them', () => {
    const { data } = papaparse.parse<Record<string, string>>(text, {
      header: true,
      skipEmptyLines: true,
    });
    const rows = csvObjects(text).map(({ leaves }) =>
      Object.fromEntries(leaves.map(({ key, value }) => [key, value])),
    );
    const filled = data.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([, value]) => value !== '')),
    );
    expect(rows).toEqual(filled);
    expect(rows).toHaveLength(3);
  });

  it('know the places of their cells', () => {
    for (const { value, place } of csvObjects(text).flatMap(({ leaves }) => leaves)) {
      expect(text.slice(place)[0]).toBe(String(value)[0]);
    }
  });
});
