import type { Contact } from '@/lib/domain/directory/directory';
import type { ClaimStanding } from '@/lib/domain/trust/bound-standing';
import { boundStanding } from '@/lib/domain/trust/bound-standing';
import type { BoundText } from '@/lib/domain/trust/bound-text';
import { boundDigest, costText, hoursText } from '@/lib/domain/trust/bound-text';
import { factStanding } from '@/lib/domain/trust/fact-standing';
import type { Standing } from '@/lib/domain/trust/verification';
import type { Fact } from '@/lib/domain/trust/verification-log';
import { looksAtFact } from '@/lib/domain/trust/verification-log';
import type { ContactKind, ContactPoint } from '@/lib/schema/contact-point';
import type { ContentFile, ContentSet } from '@/lib/schema/content-set';
import { bySlug } from '@/lib/schema/content-set';
import type { Region } from '@/lib/schema/region';
import { statedHours } from './stated-hours';

/** A fact as a contact states it today; null where it states none. */
export function textOfFact(
  fact: Fact,
  contact: ContactPoint,
  regions: ReadonlyMap<string, Region>,
): BoundText | null {
  if (fact === 'hours') {
    const { hours, hoursFrom } = statedHours(contact, regions);
    return hours && hoursText(contact.value, hours, hoursFrom);
  }
  const cost = 'claimedCost' in contact ? contact.claimedCost : null;
  return cost && costText(contact.value, cost);
}

type Facts = ReturnType<typeof statedHours> & Pick<Contact, 'hoursStanding' | 'costStanding'>;

/** Makes a function that tells a contact's hours and cost, and how far each can be trusted. */
export function contactFacts(
  content: ContentSet,
): (contact: ContentFile<ContactPoint>, value: Standing<ContactKind>) => Facts {
  const logs = bySlug(content.verifications);
  const regions = bySlug(content.regions);
  const known = { sources: bySlug(content.sources), owner: content.organization?.data ?? null };
  return ({ slug, data }, value) => {
    const statement = (fact: Fact): ClaimStanding | null => {
      const text = textOfFact(fact, data, regions);
      if (text === null) return null;
      const log = looksAtFact(logs.get(slug) ?? [], fact);
      const record = { subject: 'fact' as const, digest: boundDigest(text), log, ...known };
      return boundStanding(record, content.today);
    };
    const [hours, cost] = [statement('hours'), statement('cost')];
    const stated = statedHours(data, regions);
    return {
      ...stated,
      // What was read goes before what the file, which everybody edits, says of it.
      hoursSources: [...new Set(hours?.verification?.sources ?? stated.hoursSources)],
      hoursStanding: hours && factStanding(value, hours),
      costStanding: cost && factStanding(value, cost),
    };
  };
}
