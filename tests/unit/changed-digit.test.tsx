import { describe, expect, it } from 'vitest';
import { calendarOf } from '@/app/contact-files/calendar';
import { cardOf } from '@/app/contact-files/card';
import { plainTextOf } from '@/app/contact-files/plain';
import { ContactDetails } from '@/components/contact/contact-details';
import { loadDirectory } from '@/lib/content/load/load-directory';
import { confirmedPhones, type Directory } from '@/lib/domain/directory/directory';
import { apiContact } from '@/lib/formats/api/entries/contact';
import { structuredOrganization } from '@/lib/formats/structured/structured-data';
import { testApiSite } from '@/tests/support/api-site';
import { contentRepository } from '@/tests/support/content-repository';
import { markupOf } from './components/render';
import { demoFolder, pinnedDay } from './content-folder';

const [before, after] = ['+442079460123', '+442079460124'];

function directoryWith(number: string): Directory {
  const { folder, replace } = contentRepository(demoFolder);
  if (number !== before) replace('contacts/uk-bookings.json', before, number);
  const result = loadDirectory(folder, pinnedDay);
  if (!result.ok) throw new Error('The directory has errors.');
  return result.directory;
}

/** Everything that is published of the line, as far as somebody could dial from it. */
function published(directory: Directory) {
  const contact = directory.contacts.find(({ slug }) => slug === 'uk-bookings');
  if (!contact) throw new Error('The line is gone.');
  const markup = markupOf(<ContactDetails contact={contact} directory={directory} />);
  return {
    status: contact.standing.status,
    dialLink: markup.includes('tel:'),
    code: markup.includes('<svg'),
    card: cardOf(contact, directory, 'en') !== null,
    calendar: calendarOf(contact, directory, 'en') !== null,
    inPlainText: plainTextOf(contact, directory, 'en').includes('7946'),
    inApi: JSON.stringify(apiContact(contact, directory, testApiSite)).includes('20794601'),
    structured: structuredOrganization(contact, directory) !== null,
    listed: confirmedPhones(directory).includes(contact as never),
  };
}

describe('a confirmed number of which one digit changes', () => {
  it('was offered everywhere before', () => {
    expect(published(directoryWith(before))).toEqual({
      status: 'confirmed',
      dialLink: true,
      code: true,
      card: true,
      calendar: true,
      inPlainText: true,
      inApi: true,
      structured: true,
      listed: true,
    });
  });

  it('can be dialled, scanned, saved and read by programs nowhere afterwards', () => {
    expect(published(directoryWith(after))).toEqual({
      status: 'reported',
      dialLink: false,
      code: false,
      card: false,
      calendar: false,
      inPlainText: false,
      inApi: false,
      structured: false,
      listed: false,
    });
  });
});
