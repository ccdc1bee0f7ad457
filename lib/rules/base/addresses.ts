import type { ContentSet } from '@/lib/schema/content-set';
import { everyFile, fieldsOf } from './fields';
import type { Place } from './problem';

/** An https address that a page may link to, and where it stands. */
export interface LinkedAddress {
  file: string;
  at: Place;
  address: string;
}

/**
 * Every https address of the content: values, sources, the organisation's. Links in texts are held
 * to a list of hosts by a rule of their own.
 */
export function linkedAddresses(content: ContentSet): LinkedAddress[] {
  return everyFile(content).flatMap((file) =>
    fieldsOf(file)
      .filter(({ text, place }) => /^https:/i.test(text) && !('bodyOffset' in place(0)))
      .map(({ text, at }) => ({ file: file.file, at, address: text })),
  );
}
