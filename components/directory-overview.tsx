import { useLocale, useTranslations } from 'next-intl';
import type { Contact, Directory } from '@/lib/domain/directory';
import { confirmedPhones, isPhone, publicContacts } from '@/lib/domain/directory';
import { mostTrustedFirst } from '@/lib/domain/most-trusted-first';
import { linesOfRegion } from '@/lib/domain/region-lines';
import { paths } from '@/lib/site';
import { ContactCards } from './contact-card';
import { CountryLinks } from './country-links';
import { PhoneNotice } from './phone-notice';
import { ContactStatus } from './status-badge';
import { LinkList } from './ui/link-list';
import { Section } from './ui/section';

/** Every channel: what works first, phone lines behind their regions. */
export function DirectoryOverview({ directory }: { directory: Directory }) {
  const t = useTranslations('directory');
  const contacts = mostTrustedFirst(publicContacts(directory), directory);
  const forms = contacts.filter(({ kind }) => ['web-form', 'help-center', 'in-app'].includes(kind));
  const emails = contacts.filter(({ kind }) => kind === 'email');
  const confirmed = confirmedPhones(directory);
  return (
    <>
      <h1>{t('heading')}</h1>
      <div className="mt-4">
        <PhoneNotice directory={directory} />
      </div>
      <nav aria-label={t('contents')} className="mt-4">
        <ul className="flex flex-wrap gap-x-6">
          {(['forms', 'emails', 'pages', 'phones', 'countries'] as const).map((id) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-flex min-h-11 items-center">
                {t(id)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {confirmed.length > 0 && (
        <Section heading={t('phonesConfirmed')}>
          <ContactCards contacts={confirmed} directory={directory} />
        </Section>
      )}
      <Section heading={t('forms')} id="forms">
        <ContactCards contacts={forms} directory={directory} />
      </Section>
      <Section heading={t('emails')} id="emails">
        <ContactCards contacts={emails} directory={directory} />
      </Section>
      <Section heading={t('pages')} id="pages">
        <PagesByTopic directory={directory} />
      </Section>
      <Section heading={t('phones')} id="phones">
        <RegionLinks directory={directory} />
      </Section>
      <Section heading={t('countries')} id="countries">
        <CountryLinks />
      </Section>
    </>
  );
}

function PagesByTopic({ directory }: { directory: Directory }) {
  const pages = publicContacts(directory).filter(({ kind }) => kind === 'web-page');
  return directory.organization.topics
    .map(({ id, name }) => ({ name, pages: pages.filter(({ topics }) => topics[0] === id) }))
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
        note: <ContactStatus contact={contact} organization={directory.organization} />,
      }))}
    />
  );
}

function RegionLinks({ directory }: { directory: Directory }) {
  const locale = useLocale();
  const t = useTranslations('directory');
  const inRegions = new Set<string>();
  const links = directory.regions.map((region) => {
    const lines = linesOfRegion(directory, region);
    for (const { slug } of lines) inRegions.add(slug);
    const confirmed = lines.filter(({ standing }) => standing.status === 'confirmed').length;
    const reported = lines.length - confirmed;
    const counts = [
      ...(confirmed > 0 ? [t('regionConfirmedLines', { count: confirmed })] : []),
      ...(reported > 0 ? [t('regionLines', { count: reported })] : []),
    ];
    return { href: paths.region(locale, region.slug), text: region.name, note: counts.join(', ') };
  });
  const others = publicContacts(directory)
    .filter(isPhone)
    .filter(({ slug }) => !inRegions.has(slug));
  return (
    <>
      <LinkList links={links} />
      {others.length > 0 && (
        <>
          <h3>{t('otherLines')}</h3>
          <ContactLinks contacts={others} directory={directory} />
        </>
      )}
    </>
  );
}
