import { localeParams, pageLocale } from '@/app/locale-params';
import { directoryForPages } from '@/lib/content/load/directory';
import { makeSearchIndex } from '@/lib/domain/search/index-data';
import { defaultLocale, isWritten } from '@/lib/i18n/locales';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = localeParams;

interface RouteContext {
  params: Promise<{ locale: string }>;
}

/** What the search of a language looks through. The content has no words in added languages. */
export async function GET(_: Request, { params }: RouteContext) {
  const locale = await pageLocale(params);
  const language = isWritten(locale) ? locale : defaultLocale;
  return Response.json(makeSearchIndex(directoryForPages(), language));
}
