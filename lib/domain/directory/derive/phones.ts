import type { phoneContactSchema } from '@/lib/schema/contact-point';
import type { ContentFile, ContentSet } from '@/lib/schema/content-set';

type PhoneFile = ContentFile<(typeof phoneContactSchema)['_output']>;

/** The phone lines among the contacts. */
export function phones(content: ContentSet): PhoneFile[] {
  return content.contacts.filter((file): file is PhoneFile => file.data.kind === 'phone');
}
