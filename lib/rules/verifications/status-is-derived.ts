import type { Rule } from '@/lib/rules/base/rule';
import { shorten } from '@/lib/rules/base/shorten';
import { textFaults } from '@/lib/rules/base/text-faults';

export const statusIsDerived: Rule = {
  id: 'status-is-derived',
  severity: 'error',
  summary: 'No text says of a line or an address how far to trust it.',
  why: 'Status follows from sources. "Verified" written by hand would stand beside a number that nobody confirmed.',
  run: (content) =>
    textFaults(content, ['status']).map(({ file, at, found }) => ({
      file,
      at,
      found: `"${shorten(found)}"`,
      expected: 'what the contact is for, because the page tells its status',
      hint: 'Leave the word out. A verification in verifications/ is what changes the status.',
    })),
};
