import { loadDirectory } from '@/lib/content/load-directory';
import type { Contact, Directory } from '@/lib/domain/directory';
import { demoFolder, pinnedDay } from '../content-folder';

export function directoryIn(folder: string, today = pinnedDay): Directory {
  const result = loadDirectory(folder, today);
  if (!result.ok) throw new Error(`${folder} has errors.`);
  return result.directory;
}

/** The real directory and the made-up one, by name. */
export const directories = [
  ['real', directoryIn('content')],
  ['demo', directoryIn(demoFolder)],
] as const;

export function contactOf({ contacts }: Directory, slug: string): Contact {
  const contact = contacts.find((candidate) => candidate.slug === slug);
  if (!contact) throw new Error(`There is no contact "${slug}".`);
  return contact;
}

/** The day after every confirmation of the made-up directory has ended. */
export const tooLate = '2030-01-01';
