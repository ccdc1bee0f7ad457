import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Section } from '@/components/ui/section';
import { bidiIsolate } from '@/components/words/bidi-isolate';
import { SomewhereToTell } from '@/components/words/somewhere-to-tell';
import { repositoryLinks } from '@/lib/domain/contribute/repository-links';
import type { Directory } from '@/lib/domain/directory/directory';
import { paths } from '@/lib/pages';
import { ContributeForm } from './contribute-form';

interface Props {
  directory: Directory;
}

/** How to mend an entry or to add one: a form, or the file itself. */
export function ContributePage({ directory }: Props) {
  const locale = useLocale();
  const t = useTranslations('contribute');
  const link = (href: string) => (words: ReactNode) => <a href={href}>{words}</a>;
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="mt-4">{t('lead')}</p>
      <p className="mt-3 mb-5">
        {t.rich('forHelp', {
          organization: directory.organization.name,
          questions: link(paths.whichLine(locale)),
        })}
      </p>
      <p className="mb-5 hidden font-semibold noscript:block">{t('needsScript')}</p>
      <ContributeForm directory={directory} />
      <Report directory={directory} />
      <SomewhereToTell directory={directory} />
      <ByHand directory={directory} />
    </>
  );
}

function Report({ directory }: Props) {
  const t = useTranslations('contribute');
  const issue = repositoryLinks(directory.organization.repository)?.issue(
    'number-is-wrong.yml',
    {},
  );
  return (
    <Section heading={t('reportHeading')} id="report">
      <p>{t('reportLead')}</p>
      <ul className="list-disc ps-6">
        {(['entry', 'problem', 'source', 'personal'] as const).map((item) => (
          <li key={item}>{t(`report.${item}`)}</li>
        ))}
      </ul>
      {issue ? (
        <p>
          <a href={issue} className="inline-flex min-h-11 items-center">
            {t('reportForm')}
          </a>
        </p>
      ) : (
        <NoPlace directory={directory} what="noPlaceReport" />
      )}
    </Section>
  );
}

/** Where to send something when no page of a host takes it. */
function NoPlace({ directory, what }: Props & { what: 'noPlace' | 'noPlaceReport' }) {
  const t = useTranslations('contribute');
  const { repository } = directory.organization;
  if (repository === null) return <p>{t(what)}</p>;
  const tags = {
    bdi: bidiIsolate,
    repository,
    link: (words: ReactNode) => <a href={repository}>{words}</a>,
  };
  return <p>{t.rich('otherPlace', tags)}</p>;
}

function ByHand({ directory }: Props) {
  const t = useTranslations('contribute');
  const place = repositoryLinks(directory.organization.repository);
  return (
    <Section heading={t('handHeading')}>
      <p>{t('handLead')}</p>
      {place ? (
        <p>
          <a href={place.file('README.md')} className="inline-flex min-h-11 items-center">
            {t('guide')}
          </a>
        </p>
      ) : (
        <NoPlace directory={directory} what="noPlace" />
      )}
      <h3>{t('files')}</h3>
      <ul className="columns-1 sm:columns-2">
        {directory.contacts.map(({ slug, name }) => (
          // Links to an entry lead here when no script opens it in the form.
          <li key={slug} id={slug} className="min-h-11 content-center">
            {place ? <a href={place.edit(`contacts/${slug}.json`)}>{name}</a> : name}
            {!place && <bdi className="block font-mono text-small">{`contacts/${slug}.json`}</bdi>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
