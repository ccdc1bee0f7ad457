import { describe, expect, it } from 'vitest';
import { StructuredData } from '@/components/trust/structured-data';
import { loadDirectory } from '@/lib/content/load/load-directory';
import { openStatusAt } from '@/lib/domain/opening-hours';
import {
  breadcrumbList,
  structuredContact,
  structuredFaq,
  structuredOrganization,
} from '@/lib/formats/structured/structured-data';
import { structuredHours } from '@/lib/formats/structured/structured-hours';
import { daysOfWeek } from '@/lib/schema/parts/days-of-week';
import { depth } from '@/tests/support/depth';
import { directoryOf } from '@/tests/support/directory-of';
import { markupOf } from '@/tests/unit/components/render';
import { demoFolder } from '@/tests/unit/content-folder';

const demo = directoryOf('demo');
const lineOf = (slug: string) => {
  const contact = demo.contacts.find((entry) => entry.slug === slug);
  if (!contact) throw new Error(`There is no ${slug}.`);
  return contact;
};

interface Specification {
  dayOfWeek?: string;
  opens: string;
  closes: string;
  validFrom: string;
  validThrough: string;
}

const hour = 3_600_000;

/** How far local time is ahead of UTC where a time such as `08:00:00+10:30` stands, in milliseconds. */
function shiftOf(time: string): number {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(time) ?? [];
  return (Number(hours) + Number(minutes) / 60) * hour * (sign === '-' ? -1 : 1);
}

/** Whether a reader of schema.org would call it open: dated days go before days of the week. */
function isOpen(specifications: readonly Specification[], instant: number): boolean {
  const local = specifications.flatMap((one) => {
    const shift = shiftOf(one.opens);
    const now = new Date(instant + shift);
    const date = now.toISOString().slice(0, 10);
    if (date < one.validFrom || date > one.validThrough) return [];
    const day = daysOfWeek[(now.getUTCDay() + 6) % 7];
    return [{ ...one, day, time: now.toISOString().slice(11, 19) }];
  });
  const dated = local.filter(({ dayOfWeek }) => dayOfWeek === undefined);
  const applying =
    dated.length > 0 ? dated : local.filter(({ dayOfWeek, day }) => dayOfWeek === day);
  return applying.some(
    ({ opens, closes, time }) => opens.slice(0, 8) <= time && time < closes.slice(0, 8),
  );
}

/** Days on which clocks change somewhere, and of the exceptions. */
const daysOfEachRun = [
  '2026-12-26',
  '2027-03-14',
  '2027-03-28',
  '2027-04-04',
  '2027-05-03',
  '2027-10-03',
  '2027-10-31',
  '2027-11-07',
];

/** Every half hour of some days, each with the one before and the one after. */
const around = (days: readonly string[]) =>
  days.flatMap((day) =>
    Array.from({ length: 3 * 48 }, (_, at) => Date.parse(`${day}T00:15Z`) + (at / 2 - 24) * hour),
  );

/** Every half hour of a year. */
const throughYear = () =>
  Array.from({ length: 362 * 48 }, (_, at) => Date.parse('2026-11-24T00:15Z') + (at / 2) * hour);

describe('structured hours', () => {
  const instants = depth(around(daysOfEachRun), throughYear());
  it.each(['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'])(
    `are open when the line is, at ${instants.length} times of a year of clock changes in %s`,
    (timeZone) => {
      const hours = {
        timeZone,
        regular: [
          { dayOfWeek: 'Monday' as const, opens: '08:00', closes: '20:00' },
          { dayOfWeek: 'Saturday' as const, opens: '10:00', closes: '24:00' },
          {
            dayOfWeek: 'Sunday' as const,
            opens: '10:30',
            closes: '16:00',
            validFrom: '2027-03-01',
          },
        ],
        exceptions: [
          { validFrom: '2026-12-26', validThrough: '2026-12-28', periods: [], source: 'a' },
          {
            validFrom: '2027-05-03',
            validThrough: '2027-05-03',
            periods: [{ opens: '12:00', closes: '13:00' }],
            source: 'a',
          },
        ],
      };
      const told = structuredHours(hours, '2026-11-23', '2027-11-22') as unknown as Specification[];
      const differing = instants
        .filter((instant) => isOpen(told, instant) !== openStatusAt(hours, instant).open)
        .map((instant) => new Date(instant).toISOString());
      expect(differing).toEqual([]);
    },
  );
});

describe('structured data of contacts', () => {
  it('holds the confirmed value in its own place, and when the line is open', () => {
    const data = structuredOrganization(lineOf('uk-bookings'), demo);
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Organization',
      name: 'Lantern Ferry',
      contactPoint: {
        '@type': 'ContactPoint',
        telephone: '+442079460123',
        contactType: 'Bookings and changes, Tickets and refunds',
        areaServed: ['GB', 'IE'],
        availableLanguage: ['en'],
      },
    });
    expect(JSON.stringify(data)).toContain('"opens":"08:00:00+00:00"');
  });

  it('is there for exactly the confirmed contacts of the public that have a place for it', () => {
    const told = demo.contacts.filter((contact) => structuredContact(contact, demo) !== null);
    const confirmed = demo.contacts.filter(
      ({ kind, standing, slug }) =>
        standing.status === 'confirmed' && kind !== 'in-app' && slug !== 'staff-duty-desk',
    );
    expect(told.map(({ slug }) => slug)).toEqual(confirmed.map(({ slug }) => slug));
    expect(told.length).toBeGreaterThan(10);
    const later = loadDirectory(demoFolder, '2028-01-01');
    if (!later.ok) throw new Error('The demo directory has errors.');
    const { directory } = later;
    const left = directory.contacts.map((contact) => structuredContact(contact, directory));
    expect(left.filter((data) => data !== null)).toEqual([]);
  });
});

describe('structured data of answers and ways', () => {
  it('holds an answer only while official pages back it', () => {
    const url = 'https://lines.example/en/faq/x/';
    const told = demo.faqs.filter((faq) => structuredFaq(faq, url) !== null);
    expect(told.length).toBeGreaterThan(0);
    expect(told).toEqual(demo.faqs.filter(({ basis }) => basis.status === 'confirmed'));
    const [first] = told;
    expect(first && structuredFaq(first, url)).toMatchObject({
      '@type': 'FAQPage',
      mainEntity: { name: first?.question, acceptedAnswer: { text: first?.answer } },
    });
  });

  it('counts the steps of a way from one', () => {
    const steps = [
      { name: 'Home', url: 'https://lines.example/en/' },
      { name: 'Answers', url: 'https://lines.example/en/faq/' },
    ];
    expect(breadcrumbList(steps).itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://lines.example/en/' },
      { '@type': 'ListItem', position: 2, name: 'Answers', item: 'https://lines.example/en/faq/' },
    ]);
  });

  it('cannot end its element, whatever a text says', () => {
    const evil = '</script><script>alert(1)</script><!--';
    const markup = markupOf(
      <StructuredData
        data={breadcrumbList([{ name: evil, url: 'https://lines.example/' }])}
        standing={null}
      />,
    );
    expect(markup.match(/</g)).toHaveLength(2);
    const json = /<script[^>]*>(.*)<\/script>/.exec(markup)?.[1] ?? '';
    expect(JSON.parse(json).itemListElement[0].name).toBe(evil);
  });
});
