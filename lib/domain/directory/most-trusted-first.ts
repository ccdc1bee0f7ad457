import type { Status } from '@/lib/domain/trust/verification';
import type { Contact, Directory } from './directory';

const rank: Record<Status, number> = {
  confirmed: 0,
  expired: 1,
  reported: 2,
  contradicted: 3,
  retired: 4,
};

/** Contacts in the order in which a visitor should try them: recommended, then by their status. */
export function mostTrustedFirst<Kind extends Contact>(
  contacts: readonly Kind[],
  { organization }: Directory,
): readonly Kind[] {
  const recommended = ({ slug }: Contact) => {
    const place = organization.recommendedContacts.indexOf(slug);
    return place < 0 ? organization.recommendedContacts.length : place;
  };
  return contacts.toSorted(
    (a, b) =>
      rank[a.standing.status] - rank[b.standing.status] ||
      recommended(a) - recommended(b) ||
      (a.slug < b.slug ? -1 : 1),
  );
}
