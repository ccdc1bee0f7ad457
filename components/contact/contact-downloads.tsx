import { useLocale, useTranslations } from 'next-intl';
import { WhileConfirmed } from '@/components/trust/while-confirmed';
import { ActionLink } from '@/components/ui/action';
import { Section } from '@/components/ui/section';
import {
  calendarStanding,
  cardChannel,
  confirmedChannel,
} from '@/lib/domain/directory/contact-channel';
import type { Contact, Directory } from '@/lib/domain/directory/directory';
import { paths } from '@/lib/pages';

interface KeepContactProps {
  contact: Contact;
  directory: Directory;
}

/**
 * The contact to take along. What holds a confirmed value is offered for as long as the value
 * itself; a text that holds none stays.
 */
export function ContactDownloads({ contact, directory }: KeepContactProps) {
  const t = useTranslations('keep');
  const channel = confirmedChannel(contact, directory.organization);
  return (
    <Section heading={t('heading')} screenOnly>
      {channel === null ? (
        <PlainText contact={contact} />
      ) : (
        <WhileConfirmed standing={channel} fallback={<p>{t('ended')}</p>}>
          <p>{t('lead')}</p>
          <div className="mt-3 grid gap-3 sm:flex sm:flex-wrap">
            <Files contact={contact} directory={directory} />
            <PlainText contact={contact} />
          </div>
        </WhileConfirmed>
      )}
    </Section>
  );
}

const filePaths = { card: paths.contactCard, hours: paths.contactHours };

/** The names of the files tell contacts apart where they are saved. */
function Files({ contact, directory }: KeepContactProps) {
  const locale = useLocale();
  const t = useTranslations('keep');
  const { slug } = contact;
  const hours = calendarStanding(contact, directory.organization);
  const link = (file: keyof typeof filePaths, ending: string) => (
    <ActionLink
      href={filePaths[file](locale, slug)}
      download={`${slug}.${ending}`}
      look="secondary"
    >
      {t(file)}
    </ActionLink>
  );
  return (
    <>
      {cardChannel(contact, directory.organization) && link('card', 'vcf')}
      {hours && (
        <WhileConfirmed standing={hours} fallback={<p>{t('hoursEnded')}</p>}>
          {link('hours', 'ics')}
        </WhileConfirmed>
      )}
    </>
  );
}

function PlainText({ contact }: { contact: Contact }) {
  const locale = useLocale();
  const t = useTranslations('keep');
  return (
    <ActionLink href={paths.contactText(locale, contact.slug)} look="secondary">
      {t('text')}
    </ActionLink>
  );
}
