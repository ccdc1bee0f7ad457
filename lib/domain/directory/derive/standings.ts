import type { Standing } from '@/lib/domain/trust/verification';
import { standingOf } from '@/lib/domain/trust/verification';
import { looksAtValue } from '@/lib/domain/trust/verification-log';
import type { ContactKind, ContactPoint } from '@/lib/schema/contact-point';
import type { ContentFile, ContentSet } from '@/lib/schema/content-set';
import { bySlug } from '@/lib/schema/content-set';

/** Makes a function that tells where each contact's value stands on the day of the verification. */
export function standings(
  content: ContentSet,
): (contact: ContentFile<ContactPoint>) => Standing<ContactKind> {
  const verifications = bySlug(content.verifications);
  const sources = bySlug(content.sources);
  const retired = content.retired.map(({ data }) => data);
  const owner = content.organization?.data ?? null;
  return ({ slug, data: { kind, value } }) =>
    standingOf(
      {
        kind,
        value,
        verifications: looksAtValue(verifications.get(slug) ?? []),
        sources,
        retired,
        owner,
      },
      content.today,
    );
}
