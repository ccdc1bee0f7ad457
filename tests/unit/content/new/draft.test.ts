import { describe, expect, it } from 'vitest';
import { shapeOf } from '@/lib/content/load/place-of';
import { answerFault, draftEntry } from '@/lib/content/new/draft';
import { entries, entryKinds } from '@/lib/content/new/fields';
import { answers } from './answers';

const { contact } = answers;

describe('a new entry', () => {
  it.each(entryKinds)('of the kind %s has its shape and lies in its place', (kind) => {
    const draft = draftEntry(kind, answers[kind]);
    expect(draft).toMatchObject({ ok: true });
    if (!draft.ok) return;
    expect(draft.file.path.startsWith(`${entries[kind].folder}/`)).toBe(true);
    expect(shapeOf(draft.file.path)).not.toBeNull();
  });

  it('is written as the formatter writes, with the number in its canonical form', () => {
    const draft = draftEntry('contact', contact);
    expect(draft.ok && draft.file.text).toBe(
      [
        '{',
        '  "$schema": "../.schemas/contacts.json",',
        '  "kind": "phone",',
        '  "name": "General line, United Kingdom",',
        '  "description": "For any question.",',
        '  "value": "+442079460123",',
        '  "claimedCost": null,',
        '  "audience": ["everyone"],',
        '  "topics": ["general"],',
        '  "areaServed": ["GB"],',
        '  "sources": ["contact-page"]',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('does not ask an address what a call costs', () => {
    const draft = draftEntry('contact', {
      ...contact,
      kind: 'email',
      value: 'kites@paperkite.example',
      claimedCost: 'premium',
    });
    expect(draft.ok && draft.file.text).not.toContain('claimedCost');
  });

  it('says of every missing answer what is expected, and of a name that is none', () => {
    const draft = draftEntry('source', { slug: '../../etc/passwd', kind: 'official' });
    expect(draft.ok).toBe(false);
    expect(draft.ok || draft.faults.join('\n')).toMatch(
      /^--slug: Found "\.\.\/\.\.\/etc\/passwd"; expected lower-case/,
    );
  });
});

describe('one answer', () => {
  it.each([
    ['kind', { kind: 'fax' }, /^Found "fax"; expected one of "phone", "email", /],
    ['kind', { kind: 'Phones' }, /Write "phone"\.$/],
    ['replyTime', { kind: 'email', replyTime: 'soon' }, /^Found "soon"; expected a number/],
    [
      'value',
      { kind: 'phone', value: '020 7946' },
      /^Found "020 7946"; expected a number in E\.164/,
    ],
    ['value', { kind: 'email', value: 'nobody' }, /^Found "nobody"; expected an e-mail address/],
    ['areaServed', { kind: 'phone', areaServed: 'Germany' }, /^Found .*expected a country/],
    ['sources', { kind: 'phone', sources: '' }, /^Found \[\]; expected at least 1/],
  ])('that is wrong for "%s" is told at once', (key, given, fault) => {
    const field = entries.contact.fields.find((known) => known.key === key);
    expect(field && answerFault('contact', field, given)).toMatch(fault);
  });

  it('that is right is taken', () => {
    for (const kind of entryKinds) {
      const faults = entries[kind].fields.map((field) => answerFault(kind, field, answers[kind]));
      expect(faults).toEqual(faults.map(() => null));
    }
  });
});

describe('hours and reply times', () => {
  const textOf = (given: Record<string, string>) => {
    const draft = draftEntry('contact', { ...contact, ...given });
    if (!draft.ok) throw new Error(draft.faults.join());
    return JSON.parse(draft.file.text);
  };
  const email = { kind: 'email', value: 'kites@paperkite.example' };

  it('are those of a region for a line, and a span of hours for an address', () => {
    expect(textOf({ hours: 'europe' }).hours).toEqual({ region: 'europe' });
    expect(textOf({ ...email, replyTime: '24-48' }).replyTime).toEqual({
      minimumHours: 24,
      maximumHours: 48,
    });
    expect(textOf({ ...email, replyTime: '24' }).replyTime).toEqual({
      minimumHours: 24,
      maximumHours: 24,
    });
  });

  it('are left out when no source says', () => {
    expect(textOf({ hours: '' })).not.toHaveProperty('hours');
    expect(textOf({ ...email, replyTime: ' ' })).not.toHaveProperty('replyTime');
  });
});
