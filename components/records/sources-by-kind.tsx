import { useLocale, useTranslations } from 'next-intl';
import { LinkList } from '@/components/ui/link-list';
import { Section } from '@/components/ui/section';
import type { Directory } from '@/lib/domain/directory/directory';
import { paths } from '@/lib/pages';
import { Reading } from './source-entry';

/** Every source by its title, official pages first; what rests on each stands on its own page. */
export function SourcesByKind({ directory }: { directory: Directory }) {
  const locale = useLocale();
  const t = useTranslations('sources');
  const sources = [...directory.sources.values()];
  const kinds = (['official', 'public-authority', 'third-party'] as const)
    .map((kind) => ({ kind, sources: sources.filter((source) => source.kind === kind) }))
    .filter((group) => group.sources.length > 0);
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="mt-4">{t('lead')}</p>
      {kinds.map((group) => (
        <Section key={group.kind} heading={t(group.kind)}>
          <LinkList
            links={group.sources.map((source) => ({
              href: paths.source(locale, source.slug),
              text: source.title,
              note: <Reading source={source} />,
            }))}
          />
        </Section>
      ))}
    </>
  );
}
