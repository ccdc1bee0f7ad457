import '@/app/globals.css';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { siteIcons } from '@/app/page-metadata';
import { Document } from '@/components/site/document';
import { SomewhereToTell } from '@/components/words/somewhere-to-tell';
import { directoryForPages } from '@/lib/content/load/directory';
import { defaultLocale } from '@/lib/i18n/locales';
import { paths } from '@/lib/pages';
import { siteName } from '@/lib/site';

export async function generateMetadata() {
  const t = await getTranslations({ locale: defaultLocale, namespace: 'notFound' });
  return {
    title: `${t('title')} - ${siteName}`,
    robots: { index: false },
    formatDetection: { telephone: false },
    icons: siteIcons,
  };
}

/** The page for addresses that lead nowhere. It stands alone: no layout is around it. */
export default async function NotFound() {
  setRequestLocale(defaultLocale);
  const t = await getTranslations('notFound');
  const directory = directoryForPages();
  return (
    <Document directory={directory}>
      <h1>{t('heading')}</h1>
      <p className="mt-4">{t('text')}</p>
      <p>
        <a href={paths.home(defaultLocale)} className="inline-flex min-h-11 items-center">
          {t('home')}
        </a>
      </p>
      <SomewhereToTell directory={directory} />
    </Document>
  );
}
