import { useTranslations } from 'next-intl';
import type { Directory } from '@/lib/domain/directory/directory';
import { SearchField } from './search-field';

/** The search as a page of its own. */
export function SearchPage({ directory }: { directory: Directory }) {
  const t = useTranslations('search');
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="mt-3 mb-5">{t('lead', { organization: directory.organization.name })}</p>
      <SearchField />
    </>
  );
}
