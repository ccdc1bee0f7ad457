import { calendarStanding, confirmedChannel } from '@/lib/domain/directory/contact-channel';
import type { Contact, Directory } from '@/lib/domain/directory/directory';
import { formatNumber } from '@/lib/domain/numbers/phone-number';
import { hoursCalendar } from '@/lib/formats/calendar/calendar';
import type { Locale } from '@/lib/i18n/locales';
import { paths } from '@/lib/pages';
import { siteOrigin } from '@/lib/site';
import { wordsIn } from './words';

/** The hours of a line for a calendar; null where the line or its hours are not confirmed. */
export function calendarOf(contact: Contact, directory: Directory, locale: Locale): string | null {
  const { organization, today } = directory;
  const through = calendarStanding(contact, organization)?.validThrough;
  const channel = confirmedChannel(contact, organization);
  if (through === undefined || channel === null || contact.hours === null) return null;
  const { words, dayWords } = wordsIn(locale);
  const t = words('calendar');
  const page = siteOrigin + paths.contact(locale, contact.slug);
  const named = { organization: organization.name, name: contact.name };
  const number = formatNumber(channel.value);
  const description = [
    t('number', { number, until: dayWords(channel.validThrough) }),
    t('text', { until: dayWords(through), address: page }),
    words('hours')('holidays'),
    organization.disclaimer,
  ];
  return hoursCalendar({
    hours: contact.hours,
    today,
    through,
    name: t('name', named),
    summary: t('summary', named),
    description: description.join('\n'),
    page,
  });
}
