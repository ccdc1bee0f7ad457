import type { EntryChange, EntryCollection } from '@/lib/domain/diff/entry-changes';
import type { Contact, Directory } from '@/lib/domain/directory/directory';
import { isPhone } from '@/lib/domain/directory/directory';
import { sourceUses } from '@/lib/domain/directory/source-uses';
import { mention } from '@/lib/domain/text/mention';
import {
  type AddressedKind,
  contentLocale,
  type EntryKind,
  entryPath,
  paths,
  pathsListing,
} from '@/lib/pages';

/** The page of an entry, or the one with its place on it, in the language that all sites have. */
function pageOf(kind: AddressedKind, slug: string): string {
  return entryPath(kind, contentLocale, slug).replace(/#.*$/, '');
}

const pagesListing = (kind: EntryKind) => pathsListing(kind, contentLocale);

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
    mentionsIn(body, 'contact').includes(slug) || body.includes(pageOf('contact', slug));
  return [
    ...faqs.filter(naming).map((faq) => pageOf('faq', faq.slug)),
    ...guides.filter(naming).map((guide) => pageOf('guide', guide.slug)),
  ];
}

/** The pages of places; a contact that serves the whole world is on the general ones only. */
function placesOf({ areaServed }: Contact, { regions }: Directory): string[] {
  const served = areaServed as readonly string[];
  return [
    ...regions
      .filter(({ countries }) => countries.some((country) => served.includes(country)))
      .map(({ slug }) => pageOf('region', slug)),
    ...served.filter((code) => code !== 'worldwide').map((code) => pageOf('country', code)),
  ];
}

/** Addresses of the pages that show a contact, its own first. */
export function pagesOfContact(contact: Contact, directory: Directory): string[] {
  const { slug } = contact;
  const isRecommended = directory.organization.recommendedContacts.includes(slug);
  return [
    pageOf('contact', slug),
    ...outcomesWith(slug, directory).map((outcome) => pageOf('outcome', outcome)),
    ...pagesNaming(slug, directory),
    ...pagesListing('contact'),
    ...placesOf(contact, directory),
    ...(isPhone(contact) && contact.hours ? [paths.hours(contentLocale)] : []),
    ...(isRecommended ? [paths.home(contentLocale)] : []),
  ];
}

function pagesNamingClaim(slug: string, { outcomes, faqs, guides }: Directory): string[] {
  const listing = (entry: { claims: readonly string[]; body: string }) =>
    entry.claims.includes(slug) || mentionsIn(entry.body, 'claim').includes(slug);
  return [
    ...outcomes.filter(listing).map((outcome) => pageOf('outcome', outcome.slug)),
    ...faqs.filter(listing).map((faq) => pageOf('faq', faq.slug)),
    ...guides
      .filter(({ body }) => mentionsIn(body, 'claim').includes(slug))
      .map((guide) => pageOf('guide', guide.slug)),
  ];
}

function pagesRestingOn(slug: string, directory: Directory): string[] {
  const uses = sourceUses(directory).get(slug) ?? [];
  return uses.map((use) => pageOf(use.kind, use.slug));
}

/** Where an entry of a folder is shown: on pages of this kind, and on what names it elsewhere. */
const shownOn: Readonly<
  Record<
    EntryCollection,
    { kind: EntryKind; elsewhere?: (slug: string, directory: Directory) => string[] }
  >
> = {
  outcomes: { kind: 'outcome' },
  faqs: { kind: 'faq' },
  guides: { kind: 'guide' },
  claims: { kind: 'claim', elsewhere: pagesNamingClaim },
  regions: { kind: 'region' },
  sources: { kind: 'source', elsewhere: pagesRestingOn },
  retired: { kind: 'retired' },
  changes: { kind: 'change' },
};

/** Addresses of the pages that show an entry, its own first, those that list all of its kind last. */
export function pagesOfEntry(
  { collection, slug }: Pick<EntryChange, 'collection' | 'slug'>,
  directory: Directory,
): string[] {
  const { kind, elsewhere = () => [] } = shownOn[collection];
  const own = kind === 'change' ? [] : [pageOf(kind, slug)];
  return [...new Set([...own, ...elsewhere(slug, directory), ...pagesListing(kind)])];
}
