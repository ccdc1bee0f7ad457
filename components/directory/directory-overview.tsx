import { useLocale, useTranslations } from 'next-intl';
import { ContactCards } from '@/components/contact/contact-card';
import { DirectoryFilter, reachAttribute } from '@/components/contact/directory-filter';
import { PrintedFrom } from '@/components/contact/printed-from';
import { PhoneNotice } from '@/components/trust/phone-notice';
import { ContactStatus } from '@/components/trust/status-badge';
import { LinkList } from '@/components/ui/link-list';
import { Section } from '@/components/ui/section';
import type { Contact, Directory } from '@/lib/domain/directory/directory';
import {
  confirmedPhones,
  isOfficialWeb,
  isPhone,
  isUsable,
  publicContacts,
} from '@/lib/domain/directory/directory';
import { mostTrustedFirst } from '@/lib/domain/directory/most-trusted-first';
import { linesOfRegion } from '@/lib/domain/directory/region-lines';
import {
  contactKinds,
  type DirectoryGroup,
  directoryGroups,
} from '@/lib/domain/trust/contact-kinds';
import { paths } from '@/lib/pages';
import { CountryLinks } from './country-links';

/** Every channel: what works first, phone lines behind their regions. */
export function DirectoryOverview({ directory }: { directory: Directory }) {
  const locale = useLocale();
  const t = useTranslations('directory');
  const confirmed = confirmedPhones(directory);
  return (
    <>
      <PrintedFrom path={paths.directory(locale)} directory={directory} />
      <h1>{t('heading')}</h1>
      <div className="mt-4">
        <PhoneNotice directory={directory} short />
      </div>
      <div className="mt-4">
        <DirectoryFilter directory={directory} />
      </div>
      <nav aria-label={t('contents')} className="mt-4 print:hidden">
        <ul className="flex flex-wrap gap-x-6">
          {[...directoryGroups, 'countries' as const].map((id) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-flex min-h-11 items-center">
                {t(id)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="print:mt-2 print:columns-2 print:gap-8">
        {confirmed.length > 0 && (
          <Section heading={t('phonesConfirmed')}>
            <ContactCards contacts={confirmed} directory={directory} filterable />
          </Section>
        )}
        {directoryGroups.map((group) => (
          <Section key={group} heading={t(group)} id={group}>
            <Group group={group} directory={directory} />
          </Section>
        ))}
      </div>
      <Section heading={t('countries')} id="countries" screenOnly>
        <CountryLinks />
      </Section>
    </>
  );
}

/** The contacts of a group, each once: cards for those that people come for, links for the rest. */
function Group({ group, directory }: { group: DirectoryGroup; directory: Directory }) {
  const contacts = publicContacts(directory).filter(
    ({ kind }) => contactKinds[kind].group === group,
  );
  switch (group) {
    case 'forms':
    case 'emails':
      return (
        <ContactCards
          contacts={mostTrustedFirst(contacts, directory)}
          directory={directory}
          filterable
        />
      );
    case 'pages':
      return <PagesByTopic pages={contacts} directory={directory} />;
    case 'phones':
      return <LinesByRegion directory={directory} />;
  }
}

interface PagesByTopicProps {
  pages: readonly Contact[];
  directory: Directory;
}

function PagesByTopic({ pages: all, directory }: PagesByTopicProps) {
  return directory.organization.topics
    .map(({ id, name }) => ({ name, pages: all.filter(({ topics }) => topics[0] === id) }))
    .filter((topic) => topic.pages.length > 0)
    .map((topic) => (
      <div key={topic.name}>
        <h3>{topic.name}</h3>
        <ContactLinks contacts={topic.pages} directory={directory} />
      </div>
    ));
}

interface ContactLinksProps {
  contacts: readonly Contact[];
  directory: Directory;
}

function ContactLinks({ contacts, directory }: ContactLinksProps) {
  const locale = useLocale();
  return (
    <LinkList
      links={contacts.map((contact) => ({
        href: paths.contact(locale, contact.slug),
        text: contact.name,
        note: (
          <>
            <ContactStatus contact={contact} directory={directory} />
            {isOfficialWeb(contact, directory.organization) &&
              isUsable(contact, directory.organization) && (
                <bdi className="hidden break-all print:block">{contact.value}</bdi>
              )}
          </>
        ),
        data: reachAttribute(contact, directory),
      }))}
    />
  );
}

function LinesByRegion({ directory }: { directory: Directory }) {
  const locale = useLocale();
  const t = useTranslations('directory');
  const regions = directory.regions.map((region) => ({
    region,
    lines: linesOfRegion(directory, region),
  }));
  const inRegions = new Set(regions.flatMap(({ lines }) => lines.map(({ slug }) => slug)));
  const others = publicContacts(directory)
    .filter(isPhone)
    .filter(({ slug }) => !inRegions.has(slug));
  return (
    <>
      {regions.map(({ region, lines }) => (
        <div key={region.slug}>
          <h3>
            <a
              href={paths.region(locale, region.slug)}
              className="inline-flex min-h-11 items-center"
            >
              {region.name}
            </a>
          </h3>
          <ContactLinks contacts={lines} directory={directory} />
        </div>
      ))}
      {others.length > 0 && (
        <div>
          <h3>{t('otherLines')}</h3>
          <ContactLinks contacts={others} directory={directory} />
        </div>
      )}
    </>
  );
}
