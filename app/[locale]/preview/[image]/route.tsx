import { ImageResponse } from 'next/og';
import { entryOf } from '@/app/entry-of';
import { localeParams, pageLocale } from '@/app/locale-params';
import { previewsOf } from '@/app/previews';
import { PreviewPicture, previewSize } from '@/components/site/preview-picture';

/**
 * Next's own convention, `opengraph-image.tsx`, writes files without an extension, and static hosts
 * tell what a file is by its extension.
 */
export const dynamic = 'force-static';
export const dynamicParams = false;

const extension = '.png';

export async function generateStaticParams() {
  const ofLocales = localeParams().map(async ({ locale }) =>
    (await previewsOf(locale)).map(({ slug }) => ({ locale, image: `${slug}${extension}` })),
  );
  return (await Promise.all(ofLocales)).flat();
}

interface RouteContext {
  params: Promise<{ locale: string; image: string }>;
}

export async function GET(_: Request, { params }: RouteContext) {
  const previews = await previewsOf(await pageLocale(params));
  const { image } = await params;
  const { title, tagline, note } = entryOf(previews, image.slice(0, -extension.length));
  return new ImageResponse(
    <PreviewPicture title={title} tagline={tagline} note={note} />,
    previewSize,
  );
}
