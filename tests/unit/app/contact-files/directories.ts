import type { Contact, Directory } from '@/lib/domain/directory/directory';
import { directoryOf } from '@/tests/support/directory-of';

/** The real directory and the made-up one, by name. */
export const directories = [
  ['real', directoryOf('real')],
  ['demo', directoryOf('demo')],
] as const;

export function contactOf({ contacts }: Directory, slug: string): Contact {
  const contact = contacts.find((candidate) => candidate.slug === slug);
  if (!contact) throw new Error(`There is no contact "${slug}".`);
  return contact;
}

/** The day after every confirmation of the made-up directory has ended. */
export const tooLate = '2030-01-01';
