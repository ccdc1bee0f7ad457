import { useTranslations } from 'next-intl';
import type { Directory } from '@/lib/domain/directory';
import { sourceUses } from '@/lib/domain/source-uses';
import { SourceEntry } from './source-entry';
import { Section } from './ui/section';

/** Every source, official pages first, with what rests on it. */
export function SourcesByKind({ directory }: { directory: Directory }) {
  const t = useTranslations('sources');
  const uses = sourceUses(directory);
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
          {group.sources.map((source) => (
            <SourceEntry key={source.slug} source={source} uses={uses.get(source.slug) ?? []} />
          ))}
        </Section>
      ))}
    </>
  );
}
