import { getTranslations } from 'next-intl/server';
import { apiAddresses } from '@/app/api-addresses';
import type { ApiSite } from '@/lib/formats/api/parts/site';
import { defaultLocale } from '@/lib/i18n/locales';
import { siteName, siteOrigin } from '@/lib/site';

/** What the files for programs say of this site. They are in the default language. */
export async function apiSite(): Promise<ApiSite> {
  const t = await getTranslations({ locale: defaultLocale, namespace: 'data' });
  return {
    name: siteName,
    ...apiAddresses(siteOrigin),
    warning: t('warning'),
    license: t('licence'),
  };
}
