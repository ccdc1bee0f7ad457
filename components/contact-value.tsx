import { useTranslations } from 'next-intl';
import type { Contact, Directory } from '@/lib/domain/directory';
import { isUsable } from '@/lib/domain/directory';
import { formatNumber } from '@/lib/domain/phone-number';
import { savedCopyThrough } from '@/lib/domain/verification';
import { DialLink, MailLink } from './confirmed-links';
import { WhileConfirmed } from './while-confirmed';

interface ContactValueProps {
  contact: Contact;
  directory: Directory;
}

/** A contact's value: as a link where a visitor may be sent there, otherwise as what it is. */
export function ContactValue({ contact, directory }: ContactValueProps) {
  const { standing } = contact;
  switch (contact.kind) {
    case 'phone':
      if (contact.standing.status !== 'confirmed') break;
      return (
        <WhileConfirmed
          through={contact.standing.validThrough}
          savedThrough={savedCopyThrough(directory.today)}
          fallback={<Withdrawn contact={contact} directory={directory} />}
        >
          <DialLink value={contact.standing.value} />
        </WhileConfirmed>
      );
    case 'email':
      if (contact.standing.status !== 'confirmed') break;
      return (
        <WhileConfirmed
          through={contact.standing.validThrough}
          fallback={<Withdrawn contact={contact} directory={directory} />}
        >
          <MailLink value={contact.standing.value} />
        </WhileConfirmed>
      );
    case 'in-app':
      return standing.status === 'retired' ? null : (
        <p>
          <bdi>{contact.value}</bdi>
        </p>
      );
    default:
      if (!isUsable(contact, directory.organization)) break;
      return <WebLink address={contact.value} />;
  }
  return <Unconfirmed contact={contact} directory={directory} />;
}

function WebLink({ address }: { address: string }) {
  const t = useTranslations('value');
  const { hostname } = new URL(address);
  return (
    <a href={address} rel="external noreferrer" className="inline-flex min-h-11 items-center">
      <bdi className="font-semibold">{t('open', { host: hostname })}</bdi>
    </a>
  );
}

interface Warning {
  reveal: string;
  warning: string;
}

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
      return kind === 'phone'
        ? { reveal: t('revealNumber'), warning: t('warningNumber') }
        : { reveal: t('revealAddress'), warning: t('warningAddress') };
  }
}

/** What stands in the place of a confirmed value once the visitor's day is past its last one. */
function Withdrawn(props: ContactValueProps) {
  const t = useTranslations('value');
  const words = { reveal: t('revealWithdrawn'), warning: t('warningWithdrawn') };
  return <Revealed {...props} {...words} />;
}

function Unconfirmed(props: ContactValueProps) {
  return <Revealed {...props} {...useWarning(props.contact)} />;
}

/**
 * A value that is not confirmed: closed at first, the warning before it, plain text, and kept out
 * of what search engines quote.
 */
function Revealed({ contact, directory, reveal, warning }: ContactValueProps & Warning) {
  const t = useTranslations('value');
  if (directory.organization.reportedNumbers === 'hide') return <p>{t('hidden')}</p>;
  return (
    <details className="rounded border border-line p-3">
      <summary className="min-h-11 cursor-pointer py-2 font-semibold">{reveal}</summary>
      <p>{warning}</p>
      <div data-nosnippet className="mt-2 tabular-nums">
        <bdi>{contact.kind === 'phone' ? formatNumber(contact.value) : contact.value}</bdi>
      </div>
    </details>
  );
}
