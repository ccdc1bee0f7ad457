import { describe, expect, it } from 'vitest';
import { ContactDownloads } from '@/components/contact/contact-downloads';
import { PrintedCode } from '@/components/contact/printed-code';
import type { Contact, Directory } from '@/lib/domain/directory/directory';
import { isRestricted } from '@/lib/domain/directory/directory';
import { decodedCode } from '@/tests/support/decoded-code';
import { contactOf, directories } from '@/tests/unit/app/contact-files/directories';
import { markupOf } from '@/tests/unit/components/render';
import { demoDirectory } from '@/tests/unit/demo-directory';

const code = (contact: Contact, directory: Directory) =>
  markupOf(<PrintedCode contact={contact} directory={directory} />);
const keep = (slug: string, directory = demoDirectory()) =>
  markupOf(<ContactDownloads contact={contactOf(directory, slug)} directory={directory} />);

describe.each(directories)('the codes on paper of the %s directory', (_, directory) => {
  it('are read by jsQR as the confirmed number or page, and end with it', () => {
    let count = 0;
    for (const contact of directory.contacts) {
      const { kind, standing, value } = contact;
      const open =
        standing.status === 'confirmed' && !isRestricted(contact, directory.organization);
      const markup = code(contact, directory);
      if (!open || kind === 'email' || kind === 'in-app') {
        expect(markup).toBe('');
        continue;
      }
      expect(decodedCode(markup)).toBe(kind === 'phone' ? `tel:${value}` : value);
      expect(markup).toContain(`data-until="${standing.offeredThrough}"`);
      count += 1;
    }
    expect(count).toBeGreaterThan(5);
  });
});

describe('a code on paper', () => {
  it('has a text that says what it does, and no style of its own', () => {
    const demo = demoDirectory();
    const markup = code(contactOf(demo, 'uk-bookings'), demo);
    expect(markup).toContain('role="img" aria-label="QR code that calls +44 20 7946 0123"');
    expect(markup).not.toContain('style=');
    expect(markup).toContain('data-until="2026-11-30"');
  });

  it('is not there for a number that nobody confirmed, or not any more', () => {
    const later = demoDirectory('2027-02-15');
    expect(code(contactOf(later, 'uk-bookings'), later)).toBe('');
    const demo = demoDirectory();
    for (const slug of ['us-refunds', 'us-accounts', 'de-freight', 'staff-duty-desk']) {
      expect(code(contactOf(demo, slug), demo)).toBe('');
    }
  });
});

describe('what can be kept of a contact', () => {
  it('is withdrawn with the value, the calendar with its hours', () => {
    const markup = keep('uk-bookings');
    expect(markup).toContain('download="uk-bookings.vcf"');
    expect(markup).toContain('href="/en/contact/uk-bookings/hours.ics"');
    expect(markup.indexOf('data-until="2027-02-14"')).toBeLessThan(markup.indexOf('href='));
  });

  it('is the plain text alone where nothing is confirmed, or nothing is for the public', () => {
    for (const slug of ['us-refunds', 'staff-duty-desk', 'harbour-map']) {
      expect(keep(slug).match(/href="[^"]*"/g)).toEqual([`href="/en/contact/${slug}/contact.txt"`]);
      expect(keep(slug)).not.toContain('data-until');
    }
  });

  it('has no card of a path in an app, and no calendar of a page', () => {
    expect(keep('app-change')).not.toMatch(/\.vcf|\.ics/);
    expect(keep('booking-page')).toContain('.vcf');
    expect(keep('booking-page')).not.toContain('.ics');
  });
});
