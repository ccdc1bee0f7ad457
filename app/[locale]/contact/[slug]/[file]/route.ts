import { basename } from 'node:path';
import { calendarOf } from '@/app/contact-files/calendar';
import { cardOf } from '@/app/contact-files/card';
import { plainTextOf } from '@/app/contact-files/plain';
import { entryOf } from '@/app/entry-of';
import { localeParams, pageLocale } from '@/app/locale-params';
import { directoryForPages } from '@/lib/content/load/directory';
import type { Contact, Directory } from '@/lib/domain/directory/directory';
import type { Locale } from '@/lib/i18n/locales';
import { pageFiles } from '@/lib/pages';

export const dynamic = 'force-static';
export const dynamicParams = false;

type WriteFile = (contact: Contact, directory: Directory, locale: Locale) => string | null;

/**
 * How each file is made. One route makes all: an export fails on a route without files, and a
 * directory may have no confirmed line.
 */
const writers: readonly { name: string; mediaType: string; write: WriteFile }[] = [
  { ...pageFiles.contactCard, write: cardOf },
  { ...pageFiles.contactHours, write: calendarOf },
  { ...pageFiles.contactText, write: plainTextOf },
].map(({ pattern, mediaType, write }) => ({ name: basename(pattern), mediaType, write }));

export function generateStaticParams() {
  const directory = directoryForPages();
  return localeParams().flatMap(({ locale }) =>
    directory.contacts.flatMap((contact) =>
      writers
        .filter(({ write }) => write(contact, directory, locale) !== null)
        .map(({ name }) => ({ locale, slug: contact.slug, file: name })),
    ),
  );
}

interface RouteContext {
  params: Promise<{ locale: string; slug: string; file: string }>;
}

export async function GET(_: Request, { params }: RouteContext) {
  const locale = await pageLocale(params);
  const { slug, file } = await params;
  const directory = directoryForPages();
  const writer = writers.find(({ name }) => name === file);
  const text = writer?.write(entryOf(directory.contacts, slug), directory, locale);
  if (!writer || !text) throw new Error(`The contact "${slug}" has no file "${file}".`);
  return new Response(text, { headers: { 'Content-Type': `${writer.mediaType}; charset=utf-8` } });
}
