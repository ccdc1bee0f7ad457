import { useLocale, useTranslations } from 'next-intl';
import { ContactCards } from '@/components/contact/contact-card';
import { LinkList } from '@/components/ui/link-list';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import type { Directory } from '@/lib/domain/directory/directory';
import { contactsForCountry, recommendedContacts } from '@/lib/domain/directory/directory';
import { paths } from '@/lib/pages';
import type { CountryCode } from '@/lib/schema/parts/country-code';

interface CountryAnswerProps {
  country: CountryCode;
  directory: Directory;
}

/** What is confirmed in a country and what works instead; "nothing" is an answer too. */
export function CountryAnswer({ country: code, directory }: CountryAnswerProps) {
  const locale = useLocale();
  const t = useTranslations('countryPage');
  const names = useTranslations('country');
  const words = { organization: directory.organization.name, country: names(code) };
  const { lines, reportedLines, others } = contactsForCountry(directory, code);
  const region = directory.regions.find(({ countries }) => countries.includes(code));
  return (
    <>
      <h1>{t('title', words)}</h1>
      <div className="mt-4">
        {lines.length === 0 && (
          <Notice tone="warn" heading={t('noneHeading')}>
            <p>{t('noneText', words)}</p>
          </Notice>
        )}
      </div>
      {lines.length > 0 && (
        <Section heading={t('someHeading', words)}>
          <ContactCards contacts={lines} directory={directory} />
        </Section>
      )}
      <Section heading={lines.length === 0 ? t('instead') : t('alsoWorks')}>
        <ContactCards
          contacts={[...recommendedContacts(directory), ...others]}
          directory={directory}
        />
      </Section>
      {reportedLines.length > 0 && (
        <Section heading={t('reportedHeading')}>
          <p>{t('reportedText', { ...words, count: reportedLines.length })}</p>
          <LinkList
            links={reportedLines.map(({ slug, name }) => ({
              href: paths.contact(locale, slug),
              text: name,
            }))}
          />
        </Section>
      )}
      <LinkList
        links={[
          ...(region
            ? [
                {
                  href: paths.region(locale, region.slug),
                  text: t('region', { region: region.name }),
                },
              ]
            : []),
          { href: `${paths.directory(locale)}#countries`, text: t('other') },
        ]}
      />
    </>
  );
}
