import type { EntryChange } from '@/lib/domain/diff/entry-changes';
import type { Contact, Directory } from '@/lib/domain/directory/directory';
import { isPhone } from '@/lib/domain/directory/directory';
import { sourceUses } from '@/lib/domain/directory/source-uses';
import { mention } from '@/lib/domain/text/mention';

/** Addresses are told in the language that every directory has. */
const page = (...parts: string[]) => `/${['en', ...parts].join('/')}/`;

function mentionsIn(body: string, kind: 'contact' | 'claim'): string[] {
  return [...body.matchAll(mention)].flatMap(([, found, slug]) => (found === kind && slug) || []);
}

/** The outcomes that send a visitor to a contact, or name it in their text. */
export function outcomesWith(slug: string, { outcomes }: Directory): string[] {
  return outcomes
    .filter(
      ({ contacts, body }) => contacts.includes(slug) || mentionsIn(body, 'contact').includes(slug),
    )
    .map((outcome) => outcome.slug);
}

function pagesNaming(slug: string, { faqs, guides }: Directory): string[] {
  const naming = ({ body }: { body: string }) =>
    mentionsIn(body, 'contact').includes(slug) || body.includes(page('contact', slug));
  return [
    ...faqs.filter(naming).map((faq) => page('faq', faq.slug)),
    ...guides.filter(naming).map((guide) => page('guides', guide.slug)),
  ];
}

/** The pages of places; a contact that serves the whole world is on the general ones only. */
function placesOf({ areaServed }: Contact, { regions }: Directory): string[] {
  const served = areaServed as readonly string[];
  return [
    ...regions
      .filter(({ countries }) => countries.some((country) => served.includes(country)))
      .map(({ slug }) => page('directory', slug)),
    ...served
      .filter((code) => code !== 'worldwide')
      .map((code) => page('country', code.toLowerCase())),
  ];
}

/** Addresses of the pages that show a contact, its own first. */
export function pagesOfContact(contact: Contact, directory: Directory): string[] {
  const { slug } = contact;
  return [
    page('contact', slug),
    ...outcomesWith(slug, directory).map((outcome) => page('which-line', outcome)),
    ...pagesNaming(slug, directory),
    page('directory'),
    ...placesOf(contact, directory),
    ...(isPhone(contact) && contact.hours ? [page('hours')] : []),
    page('check'),
    ...(directory.organization.recommendedContacts.includes(slug) ? [page()] : []),
  ];
}

function pagesOfClaim(slug: string, { outcomes, faqs, guides }: Directory): string[] {
  const listing = (entry: { claims: readonly string[]; body: string }) =>
    entry.claims.includes(slug) || mentionsIn(entry.body, 'claim').includes(slug);
  return [
    page('claims'),
    ...outcomes.filter(listing).map((outcome) => page('which-line', outcome.slug)),
    ...faqs.filter(listing).map((faq) => page('faq', faq.slug)),
    ...guides
      .filter(({ body }) => mentionsIn(body, 'claim').includes(slug))
      .map((guide) => page('guides', guide.slug)),
  ];
}

function pagesOfSource(slug: string, directory: Directory): string[] {
  const addressOf = {
    outcome: (name: string) => page('which-line', name),
    faq: (name: string) => page('faq', name),
    contact: (name: string) => page('contact', name),
    claim: () => page('claims'),
    region: (name: string) => page('directory', name),
    guide: (name: string) => page('guides', name),
    retired: (name: string) => page('retired', name),
  };
  const uses = sourceUses(directory).get(slug) ?? [];
  return [page('sources', slug), ...uses.map((use) => addressOf[use.kind](use.slug))];
}

/** Addresses of the pages that show an entry, its own first. */
export function pagesOfEntry(
  { collection, slug }: Pick<EntryChange, 'collection' | 'slug'>,
  directory: Directory,
): string[] {
  const addresses = {
    outcomes: () => [page('which-line', slug)],
    faqs: () => [page('faq', slug)],
    guides: () => [page('guides', slug)],
    claims: () => pagesOfClaim(slug, directory),
    regions: () => [page('directory', slug)],
    sources: () => pagesOfSource(slug, directory),
    retired: () => [page('retired', slug), page('check')],
    changes: () => [page('changes')],
  };
  return [...new Set(addresses[collection]())];
}
