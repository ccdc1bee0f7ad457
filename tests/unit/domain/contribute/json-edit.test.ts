import { describe, expect, it } from 'vitest';
import { editJson } from '@/lib/domain/contribute/json-edit';

const text = `{
  "name": "Bookings",
  "value": "+442079460123",
  "hours": {
    "region": "europe"
  },
  "list": ["a",
    "b"]
}
`;

describe('an edited JSON file', () => {
  it('is the same text when nothing changed, however it was written', () => {
    expect(editJson(text, JSON.parse(text))).toBe(text);
  });

  it('differs in the changed key only', () => {
    const edited = editJson(text, { ...JSON.parse(text), value: '+442079460124' });
    expect(edited).toBe(text.replace('0123', '0124'));
  });

  it('takes keys in the order of the data, new ones and left-out ones too', () => {
    const { list, name, hours } = JSON.parse(text);
    expect(editJson(text, { hours, cost: null, name, list: [...list, 'c'] })).toBe(`{
  "hours": {
    "region": "europe"
  },
  "cost": null,
  "name": "Bookings",
  "list": ["a", "b", "c"]
}
`);
  });

  it('is written anew when the file was not written by the formatter', () => {
    const packed = '{"name":"Bookings","value":1}';
    expect(editJson(packed, { name: 'Bookings', value: 2 })).toBe(
      '{\n  "name": "Bookings",\n  "value": 2\n}\n',
    );
  });
});
