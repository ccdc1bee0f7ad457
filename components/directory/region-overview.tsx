import { useLocale, useTranslations } from 'next-intl';
import { ContactCards } from '@/components/contact/contact-card';
import { PhoneNotice } from '@/components/trust/phone-notice';
import { LinkList } from '@/components/ui/link-list';
import { Section } from '@/components/ui/section';
import { RegionHoursNotes } from '@/components/words/region-hours';
import { SourceLinks } from '@/components/words/source-link';
import type { Directory, Entry } from '@/lib/domain/directory/directory';
import { recommendedContacts } from '@/lib/domain/directory/directory';
import { linesOfRegion } from '@/lib/domain/directory/region-lines';
import { paths } from '@/lib/pages';
import type { Region } from '@/lib/schema/region';

interface RegionOverviewProps {
  region: Entry<Region>;
  directory: Directory;
}

/** One region: what works there, its countries, its lines and the hours claimed for them. */
export function RegionOverview({ region, directory }: RegionOverviewProps) {
  const locale = useLocale();
  const t = useTranslations('region');
  const hours = useTranslations('hours');
  const answer = useTranslations('countryPage');
  const country = useTranslations('country');
  const contact = useTranslations('contact');
  const { name } = directory.organization;
  const lines = linesOfRegion(directory, region);
  const confirmed = lines.filter(({ standing }) => standing.status === 'confirmed');
  const reported = lines.filter(({ standing }) => standing.status !== 'confirmed');
  return (
    <>
      <h1>{t('title', { organization: name, region: region.name })}</h1>
      <div className="mt-4">
        <PhoneNotice directory={directory} />
      </div>
      {confirmed.length > 0 && (
        <Section heading={t('lines')}>
          <ContactCards contacts={confirmed} directory={directory} />
        </Section>
      )}
      <Section heading={confirmed.length > 0 ? answer('alsoWorks') : answer('instead')}>
        <ContactCards contacts={recommendedContacts(directory)} directory={directory} />
      </Section>
      {reported.length > 0 && (
        <Section heading={answer('reportedHeading')}>
          <ContactCards contacts={reported} directory={directory} />
        </Section>
      )}
      <Section heading={t('hours')}>
        <p>{hours('reportedLead')}</p>
        <RegionHoursNotes region={region} />
      </Section>
      <Section heading={t('countries')}>
        <LinkList
          links={region.countries.map((code) => ({
            href: paths.country(locale, code),
            text: country(code),
          }))}
        />
      </Section>
      <Section heading={contact('sources')}>
        <SourceLinks slugs={region.sources} sources={directory.sources} />
      </Section>
    </>
  );
}
