import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DialLink, MailLink } from '@/components/trust/confirmed-links';
import { RevealedValue } from '@/components/trust/revealed-value';
import { UncheckedValue } from '@/components/trust/unchecked-value';
import { WhileConfirmed } from '@/components/trust/while-confirmed';
import { ActionLink } from '@/components/ui/action';
import { bidiIsolate } from '@/components/words/bidi-isolate';
import type { Contact, Directory } from '@/lib/domain/directory/directory';
import { isTo, isUsable } from '@/lib/domain/directory/directory';
import { formatNumber } from '@/lib/domain/numbers/phone-number';
import type { ValueKind } from '@/lib/domain/trust/contact-kinds';
import { contactKinds, valueKindOf } from '@/lib/domain/trust/contact-kinds';
import { validity } from '@/lib/domain/trust/verification';

interface UnconfirmedProps {
  contact: Contact;
  directory: Directory;
}

interface ContactValueProps extends UnconfirmedProps {
  /** The next step of the page. */
  primary?: boolean;
}

/** A contact's value: as a link where a visitor may be sent there, otherwise as what it is. */
export function ContactValue({ contact, directory, primary = false }: ContactValueProps) {
  switch (contactKinds[contact.kind].action) {
    case 'call':
    case 'write':
      return <ReachedValue contact={contact} directory={directory} />;
    case 'open':
      return isUsable(contact, directory.organization) ? (
        <WebLink address={contact.value} primary={primary} />
      ) : (
        <Unconfirmed contact={contact} directory={directory} />
      );
    case 'follow':
      return isNamed(contact) ? (
        <p>
          <bdi>{contact.value}</bdi>
        </p>
      ) : (
        <Unconfirmed contact={contact} directory={directory} />
      );
  }
}

/** Whether an official page names it, or did until its confirmation ended. */
const isNamed = ({ standing: { status } }: Contact) =>
  status === 'confirmed' || status === 'expired';

/** The link of a confirmed number or mailbox; null for all others. */
function confirmedLink(contact: Contact): ReactNode {
  if (isTo('call', contact) && contact.standing.status === 'confirmed') {
    return <DialLink value={contact.standing.value} />;
  }
  if (isTo('write', contact) && contact.standing.status === 'confirmed') {
    return <MailLink value={contact.standing.value} />;
  }
  return null;
}

/** A number or a mailbox: a link for as long as it is confirmed, and the page not too old to say so. */
function ReachedValue({ contact, directory }: UnconfirmedProps) {
  const { standing } = contact;
  if (standing.status !== 'confirmed') {
    return <Unconfirmed contact={contact} directory={directory} />;
  }
  const link = confirmedLink(contact);
  return (
    <WhileConfirmed
      standing={validity(standing.validThrough, null)}
      fallback={<Withdrawn contact={contact} directory={directory} />}
    >
      {standing.offeredThrough === standing.validThrough ? (
        link
      ) : (
        <WhileConfirmed
          standing={standing}
          fallback={<UncheckedValue standing={standing} directory={directory} />}
        >
          {link}
        </WhileConfirmed>
      )}
    </WhileConfirmed>
  );
}

function WebLink({ address, primary }: { address: string; primary: boolean }) {
  const t = useTranslations('value');
  const host = new URL(address).hostname;
  return (
    <ActionLink href={address} rel="external noreferrer" look={primary ? 'primary' : 'secondary'}>
      <span>{t.rich('open', { host, bdi: bidiIsolate })}</span>
    </ActionLink>
  );
}

interface Warning {
  reveal: string;
  warning: string;
}

type Words = ReturnType<typeof useTranslations<'value'>>;

/** The words for what no check names, by what kind of value it is. */
const unconfirmedWords = {
  phone: (t: Words) => ({ reveal: t('revealNumber'), warning: t('warningNumber') }),
  email: (t: Words) => ({ reveal: t('revealAddress'), warning: t('warningAddress') }),
  web: (t: Words) => ({ reveal: t('revealPage'), warning: t('warningPage') }),
  path: (t: Words) => ({ reveal: t('revealPath'), warning: t('warningPath') }),
} satisfies Record<ValueKind | 'path', (t: Words) => Warning>;

/** What to say before a value is shown that may not be used, by the reason why. */
function useWarning({ kind, standing }: Contact): Warning {
  const t = useTranslations('value');
  switch (standing.status) {
    case 'expired':
      return { reveal: t('revealExpired'), warning: t('warningExpired') };
    case 'contradicted':
    case 'retired':
      return { reveal: t('revealContradicted'), warning: t('warningContradicted') };
    default:
      return unconfirmedWords[valueKindOf(kind) ?? 'path'](t);
  }
}

/** What stands in the place of a confirmed value once the visitor's day is past its last one. */
function Withdrawn(props: UnconfirmedProps) {
  const t = useTranslations('value');
  const words = { reveal: t('revealWithdrawn'), warning: t('warningWithdrawn') };
  return <Revealed {...props} {...words} />;
}

function Unconfirmed(props: UnconfirmedProps) {
  return <Revealed {...props} {...useWarning(props.contact)} />;
}

/** The value behind its warning, a number in the groups of its plan. */
function Revealed({ contact, directory, ...words }: UnconfirmedProps & Warning) {
  const isNumber = valueKindOf(contact.kind) === 'phone';
  const value = isNumber ? formatNumber(contact.value) : contact.value;
  return <RevealedValue value={value} organization={directory.organization} {...words} />;
}
