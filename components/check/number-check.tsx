import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { actionClass } from '@/components/ui/action';
import { LinkList } from '@/components/ui/link-list';
import { Section } from '@/components/ui/section';
import { useCountries } from '@/components/words/country-names';
import { useDayWords } from '@/components/words/date-words';
import { SomewhereToTell } from '@/components/words/somewhere-to-tell';
import { makeCheckerIndex } from '@/lib/domain/check/checker-index';
import type { CheckerIndex } from '@/lib/domain/check/checker-index-data';
import type { Directory } from '@/lib/domain/directory/directory';
import { recommendedContacts } from '@/lib/domain/directory/directory';
import { paths } from '@/lib/pages';
import { CheckVerdicts } from './check-verdicts';

interface Props {
  directory: Directory;
}

/** "Is this official?": a field that the device answers, and how to find out by hand. */
export function NumberCheck({ directory }: Props) {
  const t = useTranslations('check');
  const words = { organization: directory.organization.name };
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="mt-4 mb-5">{t('lead', words)}</p>
      <Fields directory={directory} />
      <ByHand directory={directory} />
      <WhatWorks directory={directory} />
      <SomewhereToTell directory={directory} />
    </>
  );
}

/** The last days of the list, each with its words in the page's language. */
function useDays({ entries }: CheckerIndex): Record<string, string> {
  const dayWords = useDayWords();
  const days = [...new Set(entries.map(({ until }) => until).filter(Boolean))].sort();
  return Object.fromEntries(days.map((day) => [day, dayWords(day)]));
}

function Fields({ directory }: Props) {
  const locale = useLocale();
  const t = useTranslations('check');
  const list = makeCheckerIndex(directory);
  return (
    <number-check
      data-list={JSON.stringify(list)}
      data-days={JSON.stringify(useDays(list))}
      data-contact={paths.contact(locale, '{slug}')}
    >
      <fieldset
        disabled
        className="space-y-3 rounded-lg border border-line bg-raised p-4 noscript:hidden print:hidden"
      >
        <label className="block">
          <span className="font-semibold">{t('field')}</span>
          <textarea
            rows={2}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="go"
            aria-describedby="check-hint"
            className="block w-full rounded-lg border-2 border-edge bg-paper p-2"
          />
        </label>
        <p id="check-hint" className="text-small text-quiet">
          {t('hint')}
        </p>
        <CountryField />
        <button type="button" className={`${actionClass('primary')} w-full sm:w-auto`}>
          {t('ask')}
        </button>
      </fieldset>
      <div data-results="" className="mt-4 space-y-4">
        <div role="status" />
      </div>
      <CheckVerdicts directory={directory} />
    </number-check>
  );
}

function CountryField() {
  const t = useTranslations('check');
  return (
    <label className="block">
      <span className="font-semibold">{t('country')}</span>
      <select className="block min-h-11 w-full rounded-lg border-2 border-edge bg-paper px-2">
        <option value="">{t('anyCountry')}</option>
        {useCountries().map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function ByHand({ directory }: Props) {
  const locale = useLocale();
  const t = useTranslations('check');
  const { name: organization, officialDomains } = directory.organization;
  const tags = {
    organization,
    domains: () =>
      officialDomains.map((domain, index) => (
        <span key={domain}>
          {index > 0 && ', '}
          <bdi className="font-semibold">{domain}</bdi>
        </span>
      )),
    b: (words: ReactNode) => <strong>{words}</strong>,
    channels: (words: ReactNode) => <a href={paths.directory(locale)}>{words}</a>,
  };
  return (
    <Section heading={t('handHeading')}>
      <ul className="list-disc space-y-3 ps-6">
        {(['phone', 'link', 'email', 'caller'] as const).map((step) => (
          <li key={step}>{t.rich(`hand.${step}`, tags)}</li>
        ))}
      </ul>
      <p className="text-small text-quiet noscript:hidden">{t('limit')}</p>
    </Section>
  );
}

function WhatWorks({ directory }: Props) {
  const locale = useLocale();
  const t = useTranslations('check');
  return (
    <Section heading={t('worksHeading', { organization: directory.organization.name })}>
      <LinkList
        links={recommendedContacts(directory).map(({ slug, name }) => ({
          href: paths.contact(locale, slug),
          text: name,
        }))}
      />
    </Section>
  );
}
