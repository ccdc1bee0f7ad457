import { describe, expect, it } from 'vitest';
import { isoDay, writtenDay } from '@/lib/domain/text/written-day';

const whole = new RegExp(`^(?:${isoDay}|${writtenDay})$`);

describe('a day in figures', () => {
  it.each(['2026-12-31', '1999-01-01', '31.12.2026', '12/31/2026', '1.2.2026', '01/02/1999'])(
    'is %s',
    (text) => {
      expect(text).toMatch(whole);
    },
  );

  it.each(['2026-13-31', '2026-12-32', '45/67/2026', '0.1.2026', '31.12.26', '31-12-2026'])(
    'is not %s',
    (text) => {
      expect(text).not.toMatch(whole);
    },
  );
});
