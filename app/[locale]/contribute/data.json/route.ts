import { localeParams } from '@/app/locale-params';
import { contributeData } from '@/lib/content/load/contribute-data';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = localeParams;

/** What the form for changes loads. Content files are the same in all languages. */
export async function GET() {
  return Response.json(contributeData());
}
