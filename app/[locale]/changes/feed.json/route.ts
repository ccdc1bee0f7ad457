import { feedOf } from '@/app/feed-of';
import { localeParams, pageLocale } from '@/app/locale-params';
import { jsonFeed } from '@/lib/formats/feeds';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = localeParams;

interface RouteContext {
  params: Promise<{ locale: string }>;
}

export async function GET(_: Request, { params }: RouteContext) {
  const { head, items } = await feedOf(await pageLocale(params));
  return new Response(jsonFeed(head, items), {
    headers: { 'Content-Type': 'application/feed+json' },
  });
}
