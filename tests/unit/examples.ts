import type { ContactPoint } from '@/lib/schema/contact-point';
import { type ContentFile, type ContentSet, collectionNames } from '@/lib/schema/content-set';
import type { Organization } from '@/lib/schema/organization';
import { organizationSchema } from '@/lib/schema/organization';
import type { RetiredValue } from '@/lib/schema/retired-value';
import type { Source } from '@/lib/schema/source';
import { sourceSchema } from '@/lib/schema/source';
import type { TextVerification, Verification } from '@/lib/schema/verification';

/** A small organisation; a test names what matters to it and leaves the rest. */
export function organization(own: Partial<Organization>): Organization {
  return organizationSchema.parse({
    name: 'Paper Kite',
    url: 'https://paperkite.example/',
    officialDomains: ['paperkite.example'],
    ownPlaces: [{ host: 'paperkite.example', pathPrefixes: ['/'] }],
    disclaimer: 'Made up.',
    recommendedContacts: ['help-center'],
    topics: [{ id: 'general', name: 'General' }],
    audiences: [{ id: 'everyone', name: 'Everyone' }],
    ...own,
  });
}

export function source(own: Partial<Pick<Source, 'kind' | 'method' | 'observedOn'>>): Source {
  return sourceSchema.parse({
    kind: 'official',
    title: 'Contact us',
    publisher: 'Paper Kite',
    url: 'https://paperkite.example/contact',
    languages: ['en'],
    method: 'live-read',
    observedOn: '2026-01-01',
    ...own,
  });
}

export const number = '+12125550142';

export function verification(own: Partial<Verification>): Verification {
  return {
    value: number,
    source: 'contact-page',
    observedOn: '2026-01-01',
    checkedOn: '2026-01-01',
    method: 'live-read',
    checkedBy: 'maintainers',
    finding: 'confirms',
    ...own,
  };
}

/** A look at a text or a fact that has `a` for each letter of its digest. */
export function look(own: Partial<TextVerification>): TextVerification {
  return {
    digest: 'a'.repeat(64),
    sources: ['contact-page'],
    quotes: ['We are open on weekdays.'],
    observedOn: '2026-01-01',
    checkedOn: '2026-01-01',
    method: 'live-read',
    checkedBy: 'maintainers',
    finding: 'confirms',
    ...own,
  };
}

export function retired(own: Partial<RetiredValue>): RetiredValue {
  return {
    kind: 'phone',
    value: number,
    reason: 'Switched off.',
    retiredOn: '2026-01-01',
    sources: ['contact-page'],
    ...own,
  };
}

/** The content of the small organisation; a test names the files that matter to it. */
export function contentSet(own: Partial<ContentSet>): ContentSet {
  const none = collectionNames.map((name) => [name, []] as const);
  return {
    ...Object.fromEntries(none),
    organization: file('organization', organization({})),
    ...own,
  } as unknown as ContentSet;
}

export function file<Data>(slug: string, data: Data): ContentFile<Data> {
  return { slug, file: `${slug}.json`, data };
}

/** A contact on the web or a mailbox, as far as rules over addresses look at it. */
export function addressContact(value: string): ContentFile<ContactPoint> {
  const kind = value.includes('://') ? 'web-page' : 'email';
  return file('contact', { kind, value } as ContactPoint);
}
