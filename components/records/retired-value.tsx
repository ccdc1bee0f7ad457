import { useLocale, useTranslations } from 'next-intl';
import { Alternatives } from '@/components/contact/alternatives';
import { RevealedValue } from '@/components/trust/revealed-value';
import { Facts } from '@/components/ui/facts';
import { LinkList } from '@/components/ui/link-list';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { useDayWords } from '@/components/words/date-words';
import { SourceLinks } from '@/components/words/source-link';
import type { Directory, Entry } from '@/lib/domain/directory/directory';
import { formatNumber } from '@/lib/domain/numbers/phone-number';
import { paths } from '@/lib/pages';
import type { RetiredValue as Retired } from '@/lib/schema/retired-value';

interface RetiredValueProps {
  entry: Entry<Retired>;
  directory: Directory;
}

/** One withdrawn or fake value: first that it must not be used, then why, and what works. */
export function RetiredValue({ entry, directory }: RetiredValueProps) {
  const locale = useLocale();
  const t = useTranslations('retired');
  const value = useTranslations('value');
  const kindName = useTranslations('retiredKind');
  const dayWords = useDayWords();
  const contacts = directory.contacts.filter((contact) => contact.value === entry.value);
  return (
    <>
      <h1>{kindName(entry.kind)}</h1>
      <div className="mt-4 space-y-4">
        <Notice tone="bad" heading={t('doNotUse')}>
          <p>{t('doNotUseText')}</p>
        </Notice>
        <Facts
          facts={[
            [t('reason'), entry.reason],
            [t('date'), dayWords(entry.retiredOn)],
          ]}
        />
        <Alternatives directory={directory} />
        <RevealedValue
          value={entry.kind === 'phone' ? formatNumber(entry.value) : entry.value}
          organization={directory.organization}
          reveal={value('revealContradicted')}
          warning={t('warning')}
        />
      </div>
      {contacts.length > 0 && (
        <Section heading={t('contacts')}>
          <LinkList
            links={contacts.map(({ slug, name }) => ({
              href: paths.contact(locale, slug),
              text: name,
            }))}
          />
        </Section>
      )}
      <Section heading={t('sources')}>
        <SourceLinks slugs={entry.sources} sources={directory.sources} />
        <p>
          <a href={paths.retired(locale)} className="inline-flex min-h-11 items-center">
            {t('all')}
          </a>
        </p>
      </Section>
    </>
  );
}
