import { contactKinds } from '@/lib/domain/trust/contact-kinds';
import type { Rule } from '@/lib/rules/base/rule';

/** Words that tell how far a value can be trusted. */
const claim =
  /\b(?:verified|confirmed|certified|guaranteed|trusted|genuine|legitimate|official (?:phone|number|line|hotline|support|address|e-?mail))\b/i;

export const statusIsDerived: Rule = {
  id: 'status-is-derived',
  severity: 'error',
  summary: "A line's or mailbox's name and description do not say how far to trust it.",
  why: 'Status follows from sources. "Verified" written by hand would stand beside a number that nobody confirmed.',
  run: ({ contacts }) =>
    contacts
      .filter(({ data }) => !contactKinds[data.kind].value.tellsWhose)
      .flatMap(({ file, data }) =>
        (['name', 'description'] as const).flatMap((key) => {
          const found = claim.exec(data[key])?.[0];
          if (found === undefined) return [];
          return [
            {
              file,
              at: { path: [key] },
              found: `the word "${found}"`,
              expected: 'what the contact is for, because the page tells its status',
              hint: 'Leave the word out. A verification in verifications/ is what changes the status.',
            },
          ];
        }),
      ),
};
