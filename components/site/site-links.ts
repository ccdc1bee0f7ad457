import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/lib/pages';

interface SiteLink {
  href: string;
  text: string;
}

/** The main parts of the site, for the header and the footer. */
export function useSiteLinks(): readonly SiteLink[] {
  const locale = useLocale();
  const t = useTranslations('site');
  return [
    { href: paths.whichLine(locale), text: t('whichLine') },
    { href: paths.directory(locale), text: t('directory') },
    { href: paths.faqs(locale), text: t('faq') },
  ];
}

/** What stands in the footer alone: how the site knows what it says, and how it works. */
export function useMoreLinks(): readonly SiteLink[] {
  const locale = useLocale();
  const t = useTranslations('site');
  return [
    { href: paths.search(locale), text: t('search') },
    { href: paths.check(locale), text: t('check') },
    { href: paths.hours(locale), text: t('hours') },
    { href: paths.claims(locale), text: t('claims') },
    { href: paths.retired(locale), text: t('retired') },
    { href: paths.sources(locale), text: t('sources') },
    { href: paths.changes(locale), text: t('changes') },
    { href: paths.contribute(locale), text: t('contribute') },
    { href: paths.data(locale), text: t('data') },
    { href: paths.offline(locale), text: t('offline') },
    { href: paths.accessibility(locale), text: t('accessibility') },
  ];
}
