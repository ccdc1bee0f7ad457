import { expect, it } from 'vitest';
import { jsonEntry } from '@/lib/domain/contribute/entry-file';

it('a new entry lies in its folder and names the schema of that folder', () => {
  expect(jsonEntry('changes', 'a-line', { change: 'added', contacts: ['a-line'] })).toEqual({
    path: 'changes/a-line.json',
    text: '{\n  "$schema": "../.schemas/changes.json",\n  "change": "added",\n  "contacts": ["a-line"]\n}\n',
  });
});
