import { useLocale, useTranslations } from 'next-intl';
import type { Contact, Directory } from '@/lib/domain/directory';
import { paths } from '@/lib/site';
import { ContactValue } from './contact-value';
import { reachAttribute } from './directory-filter';
import { ContactStatus } from './status-badge';

interface ContactCardProps {
  contact: Contact;
  directory: Directory;
  /** For a page with a filter: says whom the contact is for. */
  filterable?: boolean;
}

/** A contact in short: name, status, what it is for, and its value as far as that may be used. */
export function ContactCard({ contact, directory, filterable = false }: ContactCardProps) {
  const locale = useLocale();
  const kind = useTranslations('kind');
  return (
    <article
      className="space-y-2 border-t border-line py-4"
      {...(filterable && reachAttribute(contact, directory))}
    >
      <p className="text-sm text-quiet">{kind(contact.kind)}</p>
      <h3>
        <a href={paths.contact(locale, contact.slug)}>{contact.name}</a>
      </h3>
      <p>
        <ContactStatus contact={contact} directory={directory} />
      </p>
      <p>{contact.description}</p>
      <ContactValue contact={contact} directory={directory} />
    </article>
  );
}

interface ContactCardsProps extends Omit<ContactCardProps, 'contact'> {
  contacts: readonly Contact[];
}

export function ContactCards({ contacts, ...rest }: ContactCardsProps) {
  return (
    <div>
      {contacts.map((contact) => (
        <ContactCard key={contact.slug} contact={contact} {...rest} />
      ))}
    </div>
  );
}
