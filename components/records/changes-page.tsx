import { useLocale, useTranslations } from 'next-intl';
import { HistoryList } from '@/components/contact/history-list';
import type { Directory } from '@/lib/domain/directory/directory';
import { historyOf } from '@/lib/domain/directory/history';
import { paths } from '@/lib/pages';

/** What changed in the directory, and the feeds that tell it. */
export function ChangesPage({ directory }: { directory: Directory }) {
  const locale = useLocale();
  const t = useTranslations('changes');
  const entries = historyOf(directory);
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="mt-4">{t(entries.length === 0 ? 'none' : 'lead')}</p>
      <p className="mt-2 mb-5 flex flex-wrap gap-x-6">
        <a href={paths.atomFeed(locale)} className="inline-flex min-h-11 items-center">
          {t('atom')}
        </a>
        <a href={paths.jsonFeed(locale)} className="inline-flex min-h-11 items-center">
          {t('json')}
        </a>
      </p>
      <HistoryList entries={entries} directory={directory} named />
    </>
  );
}
