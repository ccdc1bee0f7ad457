import { describe, expect, it } from 'vitest';
import { reportExpiring } from '@/lib/content/diff/report-expiring';
import { demoDirectory } from '@/tests/unit/demo-directory';

const line = (report: string, slug: string) =>
  report.split('\n').find((text) => text.includes(`contact \`${slug}\``));

describe('the list of what expires soon', () => {
  it('names a line that is confirmed today and not in 30 days, with its last day', () => {
    // The check of 2026-11-16 holds for 90 days.
    expect(line(reportExpiring(demoDirectory('2027-01-20'), 30), 'uk-bookings')).toBe(
      '- [ ] 2027-02-14: contact `uk-bookings`: look at the official page and add a verification to `verifications/uk-bookings.json`',
    );
  });

  it.each([
    ['leaves out what is still confirmed on the last of the days', '2027-01-15', false],
    ['begins on the day from which it is not', '2027-01-16', true],
  ])('%s', (_, today, told) => {
    expect(line(reportExpiring(demoDirectory(today), 30), 'uk-bookings') !== undefined).toBe(told);
  });

  it('lists apart what has expired already', () => {
    const [, over = ''] = reportExpiring(demoDirectory('2027-02-15'), 30).split(
      '## Expired already',
    );
    expect(line(over, 'uk-bookings')).toContain('- [ ] contact `uk-bookings`');
    expect(line(over, 'uk-lost-property')).toBeUndefined();
    // It rests on a copy without a date, so there was no day on which it ended.
    expect(line(over, 'harbour-map')).toBeUndefined();
  });

  it('lists claims and answers that have expired, with the command that verifies them anew', () => {
    const [, over = ''] = reportExpiring(demoDirectory('2027-11-17'), 30).split(
      '## Expired already',
    );
    const again = 'read the official page again, and run `npm run content:confirm --';
    expect(over).toContain(`- [ ] claim \`founded-1911\`: ${again} claim founded-1911\``);
    expect(over).toContain(`- [ ] answer \`gift-cards\`: ${again} faq gift-cards\``);
    expect(over).not.toContain('where-are-the-lifts');
    expect(over).not.toContain('step-free-ships');
  });

  it('names claims and answers too, the most urgent first, and no number', () => {
    const report = reportExpiring(demoDirectory('2027-01-20'), 365);
    expect(report).toMatch(/: claim `/);
    expect(report).toMatch(/: answer `/);
    const days = [...report.matchAll(/^- \[ \] (\d{4}-\d\d-\d\d)/gm)].map(([, day]) => day);
    expect(days).toEqual(days.toSorted());
    expect(report).not.toMatch(/\+\d{6}/);
  });

  it('is empty when there is nothing to do', () => {
    const directory = demoDirectory();
    expect(reportExpiring({ ...directory, contacts: [], claims: [], faqs: [] }, 30)).toBe('');
  });
});
