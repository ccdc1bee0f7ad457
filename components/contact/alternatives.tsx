import { useLocale, useTranslations } from 'next-intl';
import { LinkList } from '@/components/ui/link-list';
import type { Directory } from '@/lib/domain/directory/directory';
import { recommendedContacts } from '@/lib/domain/directory/directory';
import { paths } from '@/lib/pages';

interface InsteadProps {
  directory: Directory;
  /** The contact whose page this is. */
  except?: string;
}

/** What to use in place of a contact that cannot be used. */
export function Alternatives({ directory, except }: InsteadProps) {
  const locale = useLocale();
  const t = useTranslations('value');
  const contacts = recommendedContacts(directory).filter(({ slug }) => slug !== except);
  return (
    <div>
      <p className="font-semibold">{t('instead')}</p>
      <LinkList
        links={contacts.map(({ slug, name }) => ({
          href: paths.contact(locale, slug),
          text: name,
        }))}
      />
    </div>
  );
}
