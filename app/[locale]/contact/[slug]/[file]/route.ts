import { calendarOf } from '@/app/contact-files/calendar';
import { cardOf } from '@/app/contact-files/card';
import { plainTextOf } from '@/app/contact-files/plain';
import { entryOf } from '@/app/entry-of';
import { localeParams, pageLocale } from '@/app/locale-params';
import { directoryForPages } from '@/lib/content/load/directory';
import type { Contact, Directory } from '@/lib/domain/directory/directory';
import type { Locale } from '@/lib/i18n/locales';
import { contactFiles } from '@/lib/site';

export const dynamic = 'force-static';
export const dynamicParams = false;

type WriteFile = (contact: Contact, directory: Directory, locale: Locale) => string | null;

/**
 * How each file is made. One route makes all: an export fails on a route without files, and a
 * directory may have no confirmed line.
 */
const writers: Readonly<Record<string, { type: string; write: WriteFile }>> = {
  [contactFiles.card]: { type: 'text/vcard', write: cardOf },
  [contactFiles.hours]: { type: 'text/calendar', write: calendarOf },
  [contactFiles.text]: { type: 'text/plain', write: plainTextOf },
};

export function generateStaticParams() {
  const directory = directoryForPages();
  return localeParams().flatMap(({ locale }) =>
    directory.contacts.flatMap((contact) =>
      Object.entries(writers)
        .filter(([, { write }]) => write(contact, directory, locale) !== null)
        .map(([file]) => ({ locale, slug: contact.slug, file })),
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
  const writer = writers[file];
  const text = writer?.write(entryOf(directory.contacts, slug), directory, locale);
  if (!writer || !text) throw new Error(`The contact "${slug}" has no file "${file}".`);
  return new Response(text, { headers: { 'Content-Type': `${writer.type}; charset=utf-8` } });
}
