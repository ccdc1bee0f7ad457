import { DialLink, MailLink } from '@/components/trust/confirmed-links';
import type { Contact, PhoneContact } from '@/lib/domain/directory/directory';
import type { ConfirmedValue, Standing } from '@/lib/domain/trust/verification';

/** Compiled with the types, never run: each line marked as an error must stay one. */
export function attempts(text: string, phone: Standing<'phone'>, email: Standing<'email'>) {
  // @ts-expect-error A plain text is not confirmed.
  const plain = <DialLink value={text} />;
  // @ts-expect-error Nor is a number that somebody writes into the code.
  const literal = <DialLink value="+442079460123" />;
  // @ts-expect-error A standing that may be anything has no value to dial.
  const unchecked = <DialLink value={phone.value} />;
  // @ts-expect-error A plain text is no confirmed address either.
  const plainAddress = <MailLink value={text} />;
  if (phone.status !== 'confirmed' || email.status !== 'confirmed') {
    return [plain, literal, unchecked, plainAddress];
  }
  // @ts-expect-error A confirmed address is no number.
  const mixed = <DialLink value={email.value} />;
  // @ts-expect-error A confirmed number is no address.
  const mixedBack = <MailLink value={phone.value} />;
  // @ts-expect-error What is made of a confirmed number is not confirmed.
  const derived = <DialLink value={`${phone.value}9`} />;
  return [
    mixed,
    mixedBack,
    derived,
    <DialLink key="phone" value={phone.value} />,
    <MailLink key="email" value={email.value} />,
  ];
}

export function attemptsOfContacts(line: PhoneContact, contact: Contact) {
  // @ts-expect-error The value of a contact is what its file says, whatever its standing is.
  const own = <DialLink value={line.value} />;
  if (line.standing.status === 'reported') {
    // @ts-expect-error A reported contact has no value to dial.
    return <DialLink value={line.standing.value} />;
  }
  if (line.standing.status === 'expired') {
    // @ts-expect-error Neither has one whose check has ended.
    return <DialLink value={line.standing.value} />;
  }
  if (contact.standing.status === 'confirmed') {
    // @ts-expect-error A confirmed value of any kind may be a page or a way through the app.
    return <DialLink value={contact.standing.value} />;
  }
  return own;
}

export function attemptsToMake(text: string) {
  // @ts-expect-error A text does not become a confirmed value by being called one.
  const value: ConfirmedValue<'phone'> = text;
  // @ts-expect-error One of any other kind is not one of this kind.
  const other: ConfirmedValue<'email'> = value;
  return other;
}
