import { foldText } from '@/lib/domain/text/folded-text';
import { valueKindOf } from '@/lib/domain/trust/contact-kinds';
import { isWithdrawn } from '@/lib/domain/trust/value-key';
import { looksAtValue } from '@/lib/domain/trust/verification-log';
import type { Rule } from '@/lib/rules/base/rule';
import type { ContactPoint } from '@/lib/schema/contact-point';
import { bySlug } from '@/lib/schema/content-set';
import type { RetiredValue } from '@/lib/schema/retired-value';

const plain = (text: string) => foldText(text).text;

function returns(contact: ContactPoint, retired: RetiredValue): boolean {
  const kind = valueKindOf(contact.kind);
  if (kind === null) return false;
  const withdrawn = { kind: retired.kind, value: plain(retired.value) };
  return isWithdrawn({ kind, value: contact.value }, withdrawn);
}

export const retiredValueReturns: Rule = {
  id: 'retired-value-returns',
  severity: 'error',
  summary: 'A withdrawn value returns in no other writing, and no later verification confirms it.',
  why: 'Only the exact value is shown as withdrawn: written otherwise, it would pass for a new one.',
  run: (content) => {
    const verifications = bySlug(content.verifications);
    return content.contacts.flatMap(({ file, slug, data }) =>
      content.retired
        .filter((retired) => returns(data, retired.data))
        .filter(({ data: { value, retiredOn } }) => {
          const confirmed = looksAtValue(verifications.get(slug) ?? []).some(
            (verification) =>
              verification.value === data.value &&
              verification.finding === 'confirms' &&
              (verification.observedOn ?? '') > retiredOn,
          );
          return value !== data.value || confirmed;
        })
        .map((retired) => ({
          file,
          at: { path: ['value'] },
          found: `${data.value}, which ${retired.file} withdraws`,
          expected: 'a value that is not withdrawn',
          hint: 'Correct the value. If the withdrawal was a mistake or is over, the maintainers remove that file.',
        })),
    );
  },
};
