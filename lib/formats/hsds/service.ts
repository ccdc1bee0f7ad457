import { confirmedChannel } from '@/lib/domain/directory/contact-channel';
import type { Contact, Directory } from '@/lib/domain/directory/directory';
import { audienceNames } from '@/lib/domain/directory/directory';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';
import { idOf } from './ids';
import { type HsdsAttribute, lastDay } from './last-day';
import { type HsdsOrganization, hsdsOrganization } from './organization';
import { type HsdsReach, hsdsReach } from './reach';
import { type HsdsSchedule, hsdsSchedules } from './schedules';
import { type HsdsLanguage, type HsdsServiceArea, hsdsLanguages, hsdsServiceAreas } from './served';
import type { HsdsSite } from './site';

/** A service of the specification: one confirmed way to reach the organisation. */
export interface HsdsService extends HsdsReach {
  id: string;
  name: string;
  description: string;
  status: 'active';
  eligibility_description: string;
  assured_date: CalendarDate;
  schedules?: HsdsSchedule[];
  languages?: HsdsLanguage[];
  service_areas: HsdsServiceArea[];
  organization: HsdsOrganization;
  attributes: HsdsAttribute[];
}

/** A contact as a service; null unless its value is confirmed and for the public. */
export function hsdsService(
  contact: Contact,
  directory: Directory,
  site: HsdsSite,
): HsdsService | null {
  const { organization } = directory;
  const channel = confirmedChannel(contact, organization);
  if (channel === null) return null;
  const { slug, name, description } = contact;
  const { validThrough, verification } = channel;
  const id = idOf(organization, slug);
  const note = site.words.lastDay(validThrough, site.page(slug));
  const schedules = hsdsSchedules(contact, directory, site);
  const languages = hsdsLanguages(contact, organization, site);
  return {
    id,
    name,
    description: `${description} ${note}`,
    status: 'active',
    ...hsdsReach(channel, slug, organization, note),
    eligibility_description: audienceNames(contact, organization).join(', '),
    assured_date: verification.checkedOn,
    ...(schedules.length > 0 && { schedules }),
    ...(languages.length > 0 && { languages }),
    service_areas: hsdsServiceAreas(contact, organization, site),
    organization: hsdsOrganization(directory, site),
    attributes: [lastDay(organization, { link_id: id, link_entity: 'service' }, validThrough)],
  };
}
