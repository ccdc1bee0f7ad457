import { expect, it } from 'vitest';
import { openStatusWithin } from '@/lib/domain/hours/open-status';
import { sentHours } from '@/lib/domain/hours/sent-hours';
import { hoursOf } from '@/tests/support/hours-of';

const exception = (day: string) => ({
  validFrom: day,
  validThrough: day,
  periods: [],
  reason: 'Holiday',
  source: 'contact-page',
});

it('sends two years from the day of the build, in which the arithmetic holds', () => {
  const hours = hoursOf('Europe/London', 'Mo-Su 09:00-17:00');
  const sent = JSON.parse(JSON.stringify(sentHours(hours, '2026-11-23')));
  const at = (text: string) => openStatusWithin(sent, sent.clocks, Date.parse(text));
  expect(at('2026-11-22T23:59:59Z')).toBe('unknown');
  expect(at('2026-11-23T00:00:00Z')).toMatchObject({ open: false });
  expect(at('2028-07-01T08:00:00Z')).toEqual({
    open: true,
    nextChange: Date.parse('2028-07-01T16:00:00Z'),
  });
  expect(at('2028-11-22T10:00:00Z')).toMatchObject({ open: true });
  expect(at('2028-11-22T23:00:00Z')).toBe('unknown');
});

it('sends neither what is over nor what only people read', () => {
  const hours = {
    ...hoursOf('Europe/London', 'Mo-Fr 09:00-17:00'),
    exceptions: ['2026-11-22', '2026-11-23'].map(exception),
  };
  expect(sentHours(hours, '2026-11-23').exceptions).toEqual([
    { validFrom: '2026-11-23', validThrough: '2026-11-23', periods: [] },
  ]);
});
