import { getTranslations } from 'next-intl/server';
import { directoryForPages } from '@/lib/content/load/directory';
import { confirmedPhones } from '@/lib/domain/directory/directory';
import { withoutNumber } from '@/lib/domain/text/preview-text';
import type { Locale } from '@/lib/i18n/locales';
import { paths } from '@/lib/pages';
import { siteName } from '@/lib/site';

/** The picture that networks show beside a link to a page. */
export interface Preview {
  /** The name of its file, without the extension. */
  slug: string;
  address: string;
  title: string;
  tagline: string;
  note: string | null;
  alt: string;
}

export const homePreview = 'home';
export const outcomePreview = (slug: string) => `outcome-${slug}`;
export const guidePreview = (slug: string) => `guide-${slug}`;

/** What stands on the pictures of one language beside the titles of pages. */
async function wordsFor(locale: Locale) {
  const directory = directoryForPages();
  const { fictional, name } = directory.organization;
  const home = await getTranslations({ locale, namespace: 'home' });
  const phones = await getTranslations({ locale, namespace: 'phones' });
  const preview = await getTranslations({ locale, namespace: 'preview' });
  return {
    tagline: preview('tagline'),
    homeTitle: home('title', { organization: name }),
    homeNote: confirmedPhones(directory).length === 0 ? phones('none') : null,
    note: fictional ? preview('fictional') : null,
  };
}

/**
 * All preview pictures of one language. None says that a line is confirmed, for that ends, and
 * networks keep the pictures.
 */
export async function previewsOf(locale: Locale): Promise<Preview[]> {
  const { outcomes, guides } = directoryForPages();
  const { tagline, homeTitle, homeNote, note } = await wordsFor(locale);
  const preview = (slug: string, title: string, shownNote = note): Preview => {
    const alt = [siteName, title, shownNote, tagline].filter((part) => part !== null).join(' / ');
    const address = paths.preview(locale, slug);
    return { slug, address, title, tagline, note: shownNote, alt: withoutNumber(alt) };
  };
  return [
    preview(homePreview, homeTitle, note ?? homeNote),
    ...outcomes.map(({ slug, title }) => preview(outcomePreview(slug), title)),
    ...guides.map(({ slug, title }) => preview(guidePreview(slug), title)),
  ];
}
