import { describe, expect, it } from 'vitest';
import { statusKey } from '@/lib/domain/trust/status-key';

describe('the word for a status', () => {
  it.each([
    ['expired', 'expiredOfficial'],
    ['reported', 'reportedOfficial'],
  ] as const)('says of a page on an official site that it is one when it is %s', (status, key) => {
    expect(statusKey(status, true)).toBe(key);
    expect(statusKey(status, false)).toBe(status);
  });

  it.each(['confirmed', 'contradicted', 'retired'] as const)(
    'leaves %s as it is: the host changes nothing about that',
    (status) => {
      expect([statusKey(status, true), statusKey(status, false)]).toEqual([status, status]);
    },
  );
});
