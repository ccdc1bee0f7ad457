import { calendarStanding, confirmedChannel } from '@/lib/domain/directory/contact-channel';
import type { Contact, Directory } from '@/lib/domain/directory/directory';
import {
  audienceNames,
  isOfficialWeb,
  isRestricted,
  isUsable,
  recommendedContacts,
} from '@/lib/domain/directory/directory';
import { statedDayTimes } from '@/lib/domain/hours/day-times';
import { exceptionsFrom } from '@/lib/domain/hours/sent-hours';
import { weekWords } from '@/lib/domain/hours/week-words';
import { formatNumber } from '@/lib/domain/numbers/phone-number';
import { contactKinds } from '@/lib/domain/trust/contact-kinds';
import { statusKey } from '@/lib/domain/trust/status-key';
import { plainTextPage } from '@/lib/formats/plain-text';
import type { Locale } from '@/lib/i18n/locales';
import { paths } from '@/lib/pages';
import { daysOfWeek } from '@/lib/schema/parts/days-of-week';
import { siteOrigin } from '@/lib/site';
import { wordsIn } from './words';

/** What a plain-text page may weigh, for the slowest lines. */
export const mostPlainBytes = 1000;

interface Told {
  contact: Contact;
  directory: Directory;
  language: ReturnType<typeof wordsIn>;
}

/** The status in a word, as `ContactStatus` tells it. */
function statusWords({ contact, directory, language }: Told): string {
  const official = isOfficialWeb(contact, directory.organization);
  return language.words('status')(statusKey(contact.standing.status, official));
}

/** The confirmed value, and until when it holds. */
function confirmedWords({ contact, directory, language }: Told): string | null {
  const channel = confirmedChannel(contact, directory.organization);
  if (channel === null) return null;
  const t = language.words('plain');
  const until = language.dayWords(channel.validThrough);
  const words = {
    call: () => t('call', { number: formatNumber(channel.value) }),
    write: () => t('write', { address: channel.value }),
    open: () => t('open', { address: channel.value }),
    follow: () => t('path', { path: channel.value }),
  };
  return `${words[channel.action]()}\n${t('confirmed', { until })}`;
}

/** Why nothing is to be called, written to or opened here. */
function warning({ contact, directory, language }: Told): string {
  const t = language.words('plain');
  const { kind, standing } = contact;
  if (isRestricted(contact, directory.organization)) {
    return t('restricted', { audience: audienceNames(contact, directory.organization).join(', ') });
  }
  if (standing.status === 'contradicted' || standing.status === 'retired') return t('doNotUse');
  const expired = standing.status === 'expired';
  const { action } = contactKinds[kind];
  if (action === 'call') return t(expired ? 'doNotCallExpired' : 'doNotCall');
  if (action === 'write') return t(expired ? 'doNotWriteExpired' : 'doNotWrite');
  return t('unconfirmed');
}

/** The way that works instead: the best page on an official site, by its own address. */
function insteadWords({ contact, directory, language }: Told): string {
  const t = language.words('plain');
  const { organization } = directory;
  const best = recommendedContacts(directory).find(
    (other) => other.slug !== contact.slug && isOfficialWeb(other, organization),
  );
  const { name, url } = organization;
  return t('instead', best ? { name: best.name, address: best.value } : { name, address: url });
}

/** What to do: use it, open a page whose host makes it safe, or leave it and go elsewhere. */
function stepWords(told: Told): string {
  const { contact, directory, language } = told;
  const { organization } = directory;
  const t = language.words('plain');
  const confirmed = confirmedWords(told);
  if (confirmed !== null) return confirmed;
  const isOpen = isUsable(contact, organization) && !isRestricted(contact, organization);
  if (isOpen && isOfficialWeb(contact, organization)) {
    const open = t('open', { address: contact.value });
    return `${open}\n${t('officialSite', { organization: organization.name })}`;
  }
  return [warning(told), insteadWords(told), t('secrets')].join('\n');
}

/** A confirmed week in short. */
function hoursWords({ contact, directory, language }: Told): string {
  const { hours } = contact;
  if (hours === null || calendarStanding(contact, directory.organization) === null) return '';
  const t = language.words('plain');
  const day = language.words('day');
  const { today } = directory;
  const always = hours.regular.filter(
    ({ validFrom = today, validThrough = today }) => validFrom <= today && today <= validThrough,
  );
  const names = daysOfWeek.map((name) => day(name));
  const week = weekWords(statedDayTimes(always), names, language.weekTemplates).join('; ');
  const bounded = hours.regular.some(({ validFrom, validThrough }) => validFrom ?? validThrough);
  const others = bounded || exceptionsFrom(hours, today).length > 0;
  return [
    t('hours', { zone: hours.timeZone, week }),
    others ? t('otherHours') : language.words('hours')('holidays'),
  ].join('\n');
}

/** A contact as a page of plain text, of at most `mostPlainBytes`. */
export function plainTextOf(contact: Contact, directory: Directory, locale: Locale): string {
  const language = wordsIn(locale);
  const t = language.words('plain');
  const told = { contact, directory, language };
  const { organization, today } = directory;
  const kind = language.words('kind')(contact.kind);
  const page = siteOrigin + paths.contact(locale, contact.slug);
  return plainTextPage(
    [
      {
        text: t('heading', { name: contact.name, organization: organization.name }),
        gives: { turn: 3, how: 'shorten' },
      },
      { text: t('kind', { kind, status: statusWords(told) }) },
      { text: stepWords(told) },
      { text: contact.description, gives: { turn: 1, how: 'shorten' } },
      { text: hoursWords(told), gives: { turn: 2, how: 'leave out' } },
      { text: t('page', { date: language.dayWords(today), address: page }) },
      { text: organization.disclaimer },
    ],
    mostPlainBytes,
  );
}
