import { valueKindOf } from '@/lib/domain/trust/contact-kinds';
import { canonicalValue, isSameValue } from '@/lib/domain/trust/value-key';
import type { Fault } from '@/lib/rules/base/fault';
import type { Rule } from '@/lib/rules/base/rule';
import { shorten } from '@/lib/rules/base/shorten';
import type { ContactPoint } from '@/lib/schema/contact-point';
import { bySlug } from '@/lib/schema/content-set';
import type { VerificationLog } from '@/lib/schema/verification';

/** A check that names its value in another writing than the contact, or than all values are written. */
function miswritten(value: string, contact: ContactPoint): Fault | null {
  const kind = valueKindOf(contact.kind);
  const right = isSameValue(kind, canonicalValue(kind, value), contact.value)
    ? contact.value
    : canonicalValue(kind, value);
  if (value === right) return null;
  return {
    found: `"${shorten(value)}", which isn't how this value is written`,
    expected: `"${shorten(right)}"; the contact has "${shorten(contact.value)}"`,
    consequence: 'Written otherwise, the check is overlooked.',
    hint: `Write "${shorten(right)}".`,
  };
}

/**
 * A check of a value that the contact never had. A contact has its values one after the other: the log
 * of one that was changed begins with the old value. One that turns up after the present value is a slip.
 */
function stray(value: string, earlier: readonly string[], contact: ContactPoint): Fault | null {
  const isPresent = value === contact.value;
  if (isPresent || !earlier.includes(contact.value)) return null;
  if (earlier.slice(0, earlier.indexOf(contact.value)).includes(value)) return null;
  return {
    found: `"${shorten(value)}", which the contact doesn't have and never had`,
    expected: `"${shorten(contact.value)}", or a value that was checked before it`,
    consequence: 'A check of another value says nothing of this one.',
    hint: 'Is it a slip? Correct it. If the contact really had this value for a while, take the check out: it says nothing of the present value.',
  };
}

/** The values that a log names, each with its place in it. */
const namedIn = (log: VerificationLog) =>
  log.flatMap((check, index) => ('value' in check ? [{ value: check.value, index }] : []));

export const verificationNamesAValue: Rule = {
  id: 'verification-names-a-value',
  severity: 'error',
  summary:
    'A verification names a value that the contact has or had, written as the contact writes it.',
  why: 'A check that speaks against a number and has one digit wrong would be overlooked in silence.',
  run: (content) => {
    const contacts = bySlug(content.contacts);
    return content.verifications.flatMap(({ file, slug, data }) => {
      const contact = contacts.get(slug);
      if (contact === undefined) return [];
      const named = namedIn(data);
      return named.flatMap(({ value, index }, place) => {
        const earlier = named.slice(0, place).map((check) => check.value);
        const fault = miswritten(value, contact) ?? stray(value, earlier, contact);
        return fault === null ? [] : [{ file, at: { path: [index, 'value'] }, ...fault }];
      });
    });
  },
};
