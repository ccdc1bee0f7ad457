import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeContributeData } from '@/lib/domain/contribute/contribute-data';
import { isRestricted } from '@/lib/domain/directory/directory';
import { shortDigest } from '@/lib/domain/trust/short-digest';
import { directoryOf } from '@/tests/support/directory-of';
import { sites } from '@/tests/support/sites';

describe.each(['real', 'demo'] as const)('what the form loads of the %s directory', (site) => {
  const directory = directoryOf(site);
  const textOf = (slug: string) =>
    readFileSync(join(sites[site].contentDir, `contacts/${slug}.json`), 'utf8');
  const { contacts } = makeContributeData(directory, textOf);
  const fileOf = (slug: string) => contacts.find((file) => file.slug === slug);

  it('holds each contact once', () => {
    expect(contacts.map(({ slug }) => slug)).toEqual(directory.contacts.map(({ slug }) => slug));
  });

  it('has the file as it stands, but for a number or mailbox that is not confirmed for the public', () => {
    const hidden = directory.contacts.filter(
      (contact) =>
        (contact.kind === 'phone' || contact.kind === 'email') &&
        (contact.standing.status !== 'confirmed' || isRestricted(contact, directory.organization)),
    );
    expect(hidden.length).toBeGreaterThan(4);
    for (const { slug, value, standing } of directory.contacts) {
      const file = fileOf(slug);
      const isHidden = hidden.some((contact) => contact.slug === slug);
      if (isHidden || standing.status === 'retired') {
        expect(file?.text).not.toContain(value);
        expect(file?.hidden).toBe(shortDigest(value));
        expect(JSON.parse(file?.text ?? '')).toEqual({ ...JSON.parse(textOf(slug)), value: '' });
      } else {
        expect(file).toEqual({ slug, text: textOf(slug), hidden: null });
      }
    }
  });
});
