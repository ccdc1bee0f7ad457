import { describe, expect, it } from 'vitest';
import type { FormAnswers } from '@/components/islands/contribute/drafts';
import { draftFiles } from '@/components/islands/contribute/drafts';
import type { ContactAnswers } from '@/lib/domain/contribute/contact-draft';
import { shortDigest } from '@/lib/domain/trust/short-digest';

const contact: ContactAnswers = {
  kind: 'phone',
  name: ' Bookings line,  Sweden ',
  description: 'To book a crossing\nor change one.',
  value: '+46 (0)8 465 004-56',
  claimedCost: '',
  audience: ['everyone'],
  topics: ['bookings'],
  areaServed: ['SE'],
  availableLanguage: 'sv, en',
  hours: { from: 'nowhere' },
  replyTime: { minimumHours: '', maximumHours: '' },
  sources: ['contact-europe'],
};
const answers: FormAnswers = { entry: null, slug: 'se-bookings', contact, source: null };
const taken = { contacts: ['uk-bookings'], sources: ['contact-europe'] };
const text = `{
  "$schema": "../.schemas/contacts.json",
  "kind": "phone",
  "name": "Bookings line, Sweden",
  "description": "To book a crossing or change one.",
  "value": "",
  "claimedCost": null,
  "defects": [],
  "audience": ["everyone"],
  "topics": ["bookings"],
  "areaServed": ["SE"],
  "availableLanguage": ["sv", "en"],
  "hours": {
    "timeZone": "Europe/Stockholm",
    "regular": [],
    "exceptions": [{ "validFrom": "2026-12-24", "validThrough": "2026-12-24", "periods": [], "source": "contact-europe" }]
  },
  "sources": ["contact-europe"]
}
`;
const entry = { slug: 'se-bookings', text, hidden: shortDigest('+46846500456') };
const own = { from: 'own', timeZone: 'Europe/Stockholm', periods: [] } as const;

describe('the form for changes', () => {
  it('writes a new file in the form of the formatter', () => {
    const { files, faults, newValue } = draftFiles(answers, taken);
    expect({ faults, newValue }).toEqual({ faults: [], newValue: true });
    expect(files).toEqual([
      {
        path: 'contacts/se-bookings.json',
        before: null,
        after: `{
  "$schema": "../.schemas/contacts.json",
  "kind": "phone",
  "name": "Bookings line, Sweden",
  "description": "To book a crossing or change one.",
  "value": "+46846500456",
  "claimedCost": null,
  "audience": ["everyone"],
  "topics": ["bookings"],
  "areaServed": ["SE"],
  "availableLanguage": ["sv", "en"],
  "sources": ["contact-europe"]
}
`,
      },
    ]);
  });

  it('knows a value again that it was sent without', () => {
    const same = { ...answers, entry, contact: { ...contact, hours: own } };
    const { files, newValue } = draftFiles(same, taken);
    expect(newValue).toBe(false);
    expect(files[0]?.after).toBe(files[0]?.before);
    const other = { ...same, contact: { ...same.contact, value: '+46846500457' } };
    expect(draftFiles(other, taken)).toMatchObject({
      newValue: true,
      files: [{ before: text, after: text.replace('"value": ""', '"value": "+46846500457"') }],
    });
  });

  it('keeps what it does not ask', () => {
    const period = { dayOfWeek: 'Monday', opens: '09:00', closes: '17:00', more: {} };
    const hours = { ...own, periods: [{ ...period, more: { validFrom: '2026-12-01' } }] };
    const { files } = draftFiles({ ...answers, entry, contact: { ...contact, hours } }, taken);
    const after = JSON.parse(files[0]?.after ?? '');
    expect(after.defects).toEqual([]);
    expect(after.hours).toMatchObject({
      regular: [{ dayOfWeek: 'Monday', opens: '09:00', closes: '17:00', validFrom: '2026-12-01' }],
      exceptions: [{ validFrom: '2026-12-24' }],
    });
  });

  it('tells every fault by its field', () => {
    const wrong = {
      ...answers,
      slug: 'uk-bookings',
      contact: {
        ...contact,
        name: '',
        value: '08 465 004 56',
        replyTime: { minimumHours: 'two', maximumHours: '' },
      },
    };
    const { faults } = draftFiles(wrong, taken);
    expect(faults.map(({ key }) => key)).toEqual([
      'slug',
      'name',
      'value',
      'replyTime',
      'replyTime',
    ]);
    expect(faults[0]?.message).toBe('Found "uk-bookings", which is taken; expected a new name.');
    expect(faults[1]?.message).toBe('Nothing is here yet; expected words, not an empty text.');
  });

  it('takes times and zones as people write them, where they have one meaning', () => {
    const periods = [{ dayOfWeek: 'Monday', opens: '9:00', closes: ' 17:30', more: {} }];
    const hours = { from: 'own', timeZone: ' europe/stockholm', periods } as const;
    const { files, faults } = draftFiles({ ...answers, contact: { ...contact, hours } }, taken);
    expect(faults).toEqual([]);
    expect(JSON.parse(files[0]?.after ?? '').hours).toEqual({
      timeZone: 'Europe/Stockholm',
      regular: [{ dayOfWeek: 'Monday', opens: '09:00', closes: '17:30' }],
    });
  });

  it.each(['CET', 'UTC', 'Stockholm', 'Mars/Olympus'])('refuses the time zone %s', (timeZone) => {
    const hours = { ...own, timeZone };
    const { faults } = draftFiles({ ...answers, contact: { ...contact, hours } }, taken);
    expect(faults).toEqual([
      {
        key: 'hours',
        message: `Found "${timeZone}"; expected a time zone as Area/Location, such as "Europe/Berlin".`,
      },
    ]);
  });

  it('takes a zone by an older or a newer name', () => {
    for (const timeZone of ['Asia/Kolkata', 'Asia/Calcutta', 'Europe/Kyiv', 'Europe/Kiev']) {
      const hours = { ...own, timeZone };
      const { faults } = draftFiles({ ...answers, contact: { ...contact, hours } }, taken);
      expect(faults).toEqual([]);
    }
  });

  it('names the day of a wrong time, and says each thing once', () => {
    const periods = [
      { dayOfWeek: 'Monday', opens: '09:00', closes: '17:00', more: {} },
      { dayOfWeek: 'Tuesday', opens: '', closes: '', more: {} },
      { dayOfWeek: 'Friday', opens: '25:00', closes: '17:00', more: {} },
    ];
    const hours = { ...own, periods };
    const { faults } = draftFiles({ ...answers, contact: { ...contact, hours } }, taken);
    expect(faults.map(({ message }) => message.slice(0, 30))).toEqual([
      'Tuesday: Nothing is here yet; ',
      'Tuesday: Nothing is here yet; ',
      'Friday: Found "25:00"; expecte',
    ]);
  });

  it('says in plain words how to write a number', () => {
    const wrong = {
      ...contact,
      value: 'call 08 465',
      replyTime: { minimumHours: '1,5', maximumHours: '2' },
    };
    const { faults } = draftFiles({ ...answers, contact: wrong }, taken);
    expect(faults.map(({ message }) => message)).toEqual([
      'Found "call 08 465"; expected "+", the country code and the digits, and nothing else.',
      'Found 1.5; expected a whole number.',
    ]);
  });

  it('writes the file of a document that is not listed, and names it in the contact', () => {
    const source = {
      slug: 'contact-sweden',
      kind: 'official',
      title: 'Lantern Ferry in Sweden',
      publisher: 'Lantern Ferry',
      url: 'https://www.lanternferry.example/sweden',
      languages: 'sv',
      method: 'live-read',
      observedOn: '2026-11-20',
    };
    const { files, faults } = draftFiles({ ...answers, source }, taken);
    expect(faults).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual([
      'contacts/se-bookings.json',
      'sources/contact-sweden.json',
    ]);
    expect(JSON.parse(files[0]?.after ?? '').sources).toEqual(['contact-europe', 'contact-sweden']);
    const undated = { ...source, slug: 'contact-europe', observedOn: '' };
    expect(draftFiles({ ...answers, source: undated }, taken).faults).toEqual([
      {
        key: 'source-observedOn',
        message:
          'Nothing is here yet; expected null for an undated copy, and a day as YYYY-MM-DD for every other method.',
      },
      {
        key: 'source-slug',
        message: 'Found "contact-europe", which is taken; expected a new name.',
      },
    ]);
  });
});
