import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import { RegionHoursNotes } from '@/components/words/region-hours';
import { WeekTable } from '@/components/words/week-table';
import type { Contact } from '@/lib/domain/directory/directory';

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
