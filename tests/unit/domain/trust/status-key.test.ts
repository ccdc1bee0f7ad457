import { describe, expect, it } from 'vitest';
import { statusKey } from '@/lib/domain/trust/status-key';

describe('the word for a status', () => {
  it('says of a page of the organisation that it is one when its check has expired', () => {
    expect(statusKey('expired', true)).toBe('expiredOfficial');
    expect(statusKey('expired', false)).toBe('expired');
  });

  it.each(['confirmed', 'reported', 'contradicted', 'retired'] as const)(
    'leaves %s as it is: the host changes nothing about that',
    (status) => {
      expect([statusKey(status, true), statusKey(status, false)]).toEqual([status, status]);
    },
  );
});
