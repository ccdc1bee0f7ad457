import { type KindWith, valueKindOf } from '@/lib/domain/trust/contact-kinds';
import type { ContactPoint } from '@/lib/schema/contact-point';
import type { ContentFile, ContentSet } from '@/lib/schema/content-set';

type NumberKind = KindWith<{ value: { kind: 'phone' } }>;
type PhoneFile = ContentFile<Extract<ContactPoint, { kind: NumberKind }>>;

/** The contacts whose value is a phone number. */
export function phones(content: ContentSet): PhoneFile[] {
  return content.contacts.filter(
    (file): file is PhoneFile => valueKindOf(file.data.kind) === 'phone',
  );
}
