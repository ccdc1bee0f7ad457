import { DialLink, MailLink } from '@/components/confirmed-links';
import type { Standing } from '@/lib/domain/verification';

/** Compiled with the types, never run: each line marked as an error must stay one. */
export function attempts(text: string, phone: Standing<'phone'>, email: Standing<'email'>) {
  // @ts-expect-error A plain text is not confirmed.
  const plain = <DialLink value={text} />;
  // @ts-expect-error A standing that may be anything has no value to dial.
  const unchecked = <DialLink value={phone.value} />;
  if (phone.status !== 'confirmed' || email.status !== 'confirmed') return [plain, unchecked];
  // @ts-expect-error A confirmed address is no number.
  const mixed = <DialLink value={email.value} />;
  return [
    mixed,
    <DialLink key="phone" value={phone.value} />,
    <MailLink key="email" value={email.value} />,
  ];
}
