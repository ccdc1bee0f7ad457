import { useLocale, useTranslations } from 'next-intl';
import { Alternatives } from '@/components/contact/alternatives';
import { LinkList } from '@/components/ui/link-list';
import { Section } from '@/components/ui/section';
import { useDayWords } from '@/components/words/date-words';
import type { Directory } from '@/lib/domain/directory/directory';
import { paths } from '@/lib/pages';

/** Every withdrawn or fake value by its kind and day, the newest first; none is an answer too. */
export function RetiredList({ directory }: { directory: Directory }) {
  const locale = useLocale();
  const t = useTranslations('retired');
  const kindName = useTranslations('retiredKind');
  const dayWords = useDayWords();
  const words = { organization: directory.organization.name };
  const entries = directory.retired.toSorted((a, b) => b.retiredOn.localeCompare(a.retiredOn));
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="mt-4">{t(entries.length === 0 ? 'none' : 'lead', words)}</p>
      {entries.length > 0 && (
        <div className="mt-4">
          <LinkList
            links={entries.map(({ slug, kind, retiredOn, reason }) => ({
              href: paths.retiredValue(locale, slug),
              text: `${kindName(kind)}, ${dayWords(retiredOn)}`,
              note: reason,
            }))}
          />
        </div>
      )}
      <Section heading={t('insteadHeading')}>
        <Alternatives directory={directory} />
      </Section>
    </>
  );
}
