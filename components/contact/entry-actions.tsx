import { useLocale, useTranslations } from 'next-intl';
import { repositoryLinks } from '@/lib/domain/contribute/repository-links';
import type { Directory } from '@/lib/domain/directory/directory';
import { paths } from '@/lib/pages';

interface Props {
  /** The file below the content folder, such as `faqs/refund.md`. */
  file: string;
  /** The address of the entry's page, told to whoever reads the report. */
  page: string;
  directory: Directory;
}

/** For readers who know better: to report a problem with this entry, or to change it. */
export function EntryActions({ file, page, directory }: Props) {
  const locale = useLocale();
  const t = useTranslations('contribute');
  const place = repositoryLinks(directory.organization.repository);
  const [folder, name = ''] = file.split('/');
  const slug = name.replace(/\.\w+$/, '');
  const form = paths.contribute(locale);
  const edit = folder === 'contacts' ? paths.contributeEntry(locale, slug) : place?.edit(file);
  const report = place?.issue('number-is-wrong.yml', { entry: page }) ?? `${form}#report`;
  return (
    <p className="mt-10 flex flex-wrap gap-x-6 border-t border-line pt-2 text-small print:hidden">
      <a href={report} className="inline-flex min-h-11 items-center">
        {t('reportEntry')}
      </a>
      <a href={edit ?? form} className="inline-flex min-h-11 items-center">
        {t('editEntry')}
      </a>
    </p>
  );
}
