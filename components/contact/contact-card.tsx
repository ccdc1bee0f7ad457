import { useLocale, useTranslations } from 'next-intl';
import { ContactStatus } from '@/components/trust/status-badge';
import type { Contact, Directory } from '@/lib/domain/directory/directory';
import { isPhone } from '@/lib/domain/directory/directory';
import { paths } from '@/lib/pages';
import { ContactValue } from './contact-value';
import { reachAttribute } from './directory-filter';
import { OpenStatus } from './open-status';

interface ContactCardProps {
  contact: Contact;
  directory: Directory;
  /** For a page with a filter: says whom the contact is for. */
  filterable?: boolean;
  /** The next step of the page. */
  primary?: boolean;
}

/** A contact in short: name, status, what it is for, and its value as far as that may be used. */
export function ContactCard(props: ContactCardProps) {
  const { contact, directory, filterable = false, primary = false } = props;
  // The next step stands right below the page's own heading, the others in a section of theirs.
  const Heading = primary ? 'h2' : 'h3';
  const locale = useLocale();
  const kind = useTranslations('kind');
  return (
    <article
      className={`space-y-2 rounded-lg border p-4 print:p-2 print:space-y-0 ${primary ? 'border-2 border-action' : 'border-line'}`}
      {...(filterable && reachAttribute(contact, directory))}
    >
      <p className="text-small text-quiet">{kind(contact.kind)}</p>
      <Heading className="text-lead">
        <a
          href={paths.contact(locale, contact.slug)}
          className="inline-flex min-h-11 items-center print:min-h-0"
        >
          {contact.name}
        </a>
      </Heading>
      <p>
        <ContactStatus contact={contact} directory={directory} />
      </p>
      <p>{contact.description}</p>
      {isPhone(contact) && <OpenStatus line={contact} directory={directory} />}
      <ContactValue contact={contact} directory={directory} primary={primary} />
    </article>
  );
}

interface ContactCardsProps extends Omit<ContactCardProps, 'contact'> {
  contacts: readonly Contact[];
}

export function ContactCards({ contacts, ...rest }: ContactCardsProps) {
  return (
    <div className="space-y-3">
      {contacts.map((contact) => (
        <ContactCard key={contact.slug} contact={contact} {...rest} />
      ))}
    </div>
  );
}
