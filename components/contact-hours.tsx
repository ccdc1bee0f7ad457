import { useTranslations } from 'next-intl';
import type { Contact } from '@/lib/domain/directory/directory';
import { RegionHoursNotes } from './region-hours';
import { Section } from './ui/section';
import { WeekTable } from './week-table';

/** A contact's week; that of an unconfirmed one is told as the claim it is. */
export function ContactHours({ contact }: { contact: Contact }) {
  const t = useTranslations('hours');
  if (contact.hours === null) return null;
  const confirmed = contact.hoursStanding?.status === 'confirmed';
  return (
    <Section heading={confirmed ? t('heading') : t('reportedHeading')}>
      {!confirmed && <p>{t('reportedLead')}</p>}
      {contact.hoursFrom && <RegionHoursNotes region={contact.hoursFrom} />}
      <WeekTable hours={contact.hours} />
    </Section>
  );
}
