import { describe, expect, it } from 'vitest';
import {
  contactKinds,
  directoryGroups,
  factsOf,
  kindsThat,
} from '@/lib/domain/trust/contact-kinds';

describe('the table over the kinds of contact', () => {
  it('keeps the part of the directory page that goes by regions for what is called', () => {
    expect(kindsThat(({ group }) => group === 'phones')).toEqual(
      kindsThat(({ action }) => action === 'call'),
    );
  });

  it('leaves no part of the directory page without a kind', () => {
    for (const name of directoryGroups) {
      expect(kindsThat(({ group }) => group === name)).not.toEqual([]);
    }
  });

  it('calls numbers, writes to mailboxes and opens addresses, and nothing else', () => {
    const pairs = Object.values(contactKinds).map(({ action, value }) => [action, value.kind]);
    const expected = { call: 'phone', write: 'email', open: 'web', follow: null };
    for (const [action, kind] of pairs) {
      expect(expected[action as keyof typeof expected]).toBe(kind);
    }
  });

  it('knows a kind by its name, and no other name', () => {
    expect(factsOf('in-app')).toBe(contactKinds['in-app']);
    for (const other of ['web', 'toString', 'official', undefined]) {
      expect(factsOf(other)).toBeNull();
    }
  });
});
