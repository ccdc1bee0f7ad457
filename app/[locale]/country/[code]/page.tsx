import { getTranslations } from 'next-intl/server';
import { pageLocale } from '@/app/locale-params';
import { pageMetadata } from '@/app/page-metadata';
import { PageBreadcrumbs } from '@/app/structured';
import { CountryAnswer } from '@/components/directory/country-answer';
import { directoryForPages } from '@/lib/content/load/directory';
import { countryCodes } from '@/lib/domain/directory/countries';
import { contactsForCountry } from '@/lib/domain/directory/directory';
import { paths } from '@/lib/pages';

interface PageProps {
  params: Promise<{ locale: string; code: string }>;
}

export const generateStaticParams = () =>
  countryCodes.map((code) => ({ code: code.toLowerCase() }));

export async function generateMetadata({ params }: PageProps) {
  const locale = await pageLocale(params);
  const directory = directoryForPages();
  const code = (await params).code.toUpperCase();
  const t = await getTranslations('countryPage');
  const country = await getTranslations('country');
  const words = { organization: directory.organization.name, country: country(code) };
  const { lines } = contactsForCountry(directory, code);
  return pageMetadata(directory, {
    path: paths.country(locale, code),
    title: t(lines.length > 0 ? 'title' : 'titleNone', words),
    description: t('description', words),
  });
}

export default async function Page({ params }: PageProps) {
  const locale = await pageLocale(params);
  const { code } = await params;
  const t = await getTranslations('country');
  const country = code.toUpperCase();
  return (
    <>
      <CountryAnswer country={country} directory={directoryForPages()} />
      <PageBreadcrumbs
        locale={locale}
        parent="directory"
        name={t(country)}
        path={paths.country(locale, code)}
      />
    </>
  );
}
