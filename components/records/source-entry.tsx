import { useLocale, useTranslations } from 'next-intl';
import { Facts } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import { useDayWords } from '@/components/words/date-words';
import type { Entry } from '@/lib/domain/directory/directory';
import type { SourceUse } from '@/lib/domain/directory/source-uses';
import { entryPath } from '@/lib/pages';
import type { Source } from '@/lib/schema/source';

interface SourceEntryProps {
  source: Entry<Source>;
  uses: readonly SourceUse[];
}

/** One document: where it stands, how it was read, what it says and what rests on it. */
export function SourceEntry({ source, uses }: SourceEntryProps) {
  const t = useTranslations('sources');
  const language = useTranslations('language');
  return (
    <>
      <h1>{source.title}</h1>
      <div className="mt-4">
        <Facts
          facts={[
            [t('kind'), t(source.kind)],
            [t('publisher'), source.publisher],
            [
              t('address'),
              source.url ? <Address key="address" url={source.url} /> : t('addressUnknown'),
            ],
            [t('read'), <Reading key="read" source={source} />],
            [t('copy'), source.copy && <Address key="copy" url={source.copy} />],
            [t('languages'), source.languages.map((tag) => language(tag)).join(', ')],
            [t('remark'), source.remark],
          ]}
        />
      </div>
      {source.statements.length > 0 && (
        <Section heading={t('says')}>
          <ul className="list-disc ps-6">
            {source.statements.map((statement) => (
              <li key={statement}>{statement}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section heading={t('uses')}>
        {uses.length === 0 ? <p>{t('unused')}</p> : <Uses uses={uses} />}
      </Section>
    </>
  );
}

function Address({ url }: { url: string }) {
  return (
    <a href={url} rel="external noreferrer" className="break-all">
      <bdi>{url}</bdi>
    </a>
  );
}

/** How and on which day a document was read. */
export function Reading({ source }: { source: Source }) {
  const t = useTranslations('sources');
  const method = useTranslations('method');
  const dayWords = useDayWords();
  const how = method(source.method);
  return source.observedOn === null
    ? how
    : t('readOn', { method: how, date: dayWords(source.observedOn) });
}

function Uses({ uses }: { uses: readonly SourceUse[] }) {
  const locale = useLocale();
  return (
    <ul className="list-disc ps-6">
      {uses.map(({ kind, slug, name }) => (
        <li key={`${kind} ${slug}`}>
          <a href={entryPath(kind, locale, slug)}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
