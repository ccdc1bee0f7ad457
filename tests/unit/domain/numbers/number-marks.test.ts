import { describe, expect, it } from 'vitest';
import { withoutMarks } from '@/lib/domain/numbers/number-marks';

describe('a number without the marks between its digits', () => {
  it.each([
    ['+44 (0)20 7946 0123', '+442079460123'],
    ['+1.212.555-0142', '+12125550142'],
    ['+49\u201130/12 34', '+49301234'],
    ['+12125550142', '+12125550142'],
  ])('%s is %s', (text, bare) => {
    expect(withoutMarks(text)).toBe(bare);
  });

  it.each(['020 7946 0123', '0044 20 7946', 'call +44 20', '+44 20 ext. 5', '+44 O20', ''])(
    'is none for %j, which is more or less than a number with its country code',
    (text) => {
      expect(withoutMarks(text)).toBeNull();
    },
  );
});
