import { describe, expect, it } from 'vitest';
import { judgeDraft } from '@/lib/rules/shape/judge-draft';
import { replyTimeSchema } from '@/lib/schema/contact-point';
import { slugSchema } from '@/lib/schema/parts/slug';

describe('a draft', () => {
  it('that has its shape has no fault', () => {
    expect(judgeDraft(replyTimeSchema, { minimumHours: 1, maximumHours: 2 })).toEqual([]);
  });

  it('is told one fault for each value, in the words of the check', () => {
    const faults = judgeDraft(replyTimeSchema, { minimumHours: -1.5, maximumHours: 'two' });
    expect(faults.map(({ path, found, expected }) => [path, found, expected])).toEqual([
      [['minimumHours'], '-1.5', 'a whole number'],
      [['maximumHours'], '"two"', 'a number'],
    ]);
  });

  it('may be a single value', () => {
    expect(judgeDraft(slugSchema, 'A b')).toMatchObject([
      { found: '"A b"', expected: 'lower-case words joined by hyphens, such as "contact-form"' },
    ]);
  });
});
