import { useLocale, useTranslations } from 'next-intl';
import { ContactCards } from '@/components/contact/contact-card';
import { SearchField } from '@/components/search/search-field';
import { PhoneNotice } from '@/components/trust/phone-notice';
import { LinkList } from '@/components/ui/link-list';
import { Section } from '@/components/ui/section';
import { Tiles } from '@/components/ui/tiles';
import type { Directory } from '@/lib/domain/directory/directory';
import { recommendedContacts } from '@/lib/domain/directory/directory';
import { targetOf } from '@/lib/domain/flow/issue-flow';
import { paths } from '@/lib/pages';

/** The first page: the one warning, the problems, and where to look further. */
export function Home({ directory }: { directory: Directory }) {
  const locale = useLocale();
  const t = useTranslations('home');
  const words = { organization: directory.organization.name };
  return (
    <>
      <h1>{t('heading', words)}</h1>
      <div className="mt-3">
        <PhoneNotice directory={directory} short />
      </div>
      <div className="mt-5">
        <SearchField />
      </div>
      <h2 className="mt-5 mb-2">{t('problemsHeading')}</h2>
      <Problems directory={directory} />
      <Section heading={t('worksHeading')}>
        <p>{t('worksLead')}</p>
        <ContactCards contacts={recommendedContacts(directory)} directory={directory} />
      </Section>
      <Section heading={t('guides')}>
        <LinkList
          links={directory.guides.map(({ slug, title, description }) => ({
            href: paths.guide(locale, slug),
            text: title,
            note: description,
          }))}
        />
      </Section>
      <Section heading={t('moreHeading')}>
        <LinkList
          links={[
            {
              href: `${paths.directory(locale)}#countries`,
              text: t('country'),
              note: t('countryLead'),
            },
            { href: paths.hours(locale), text: t('hours'), note: t('hoursLead') },
            { href: paths.faqs(locale), text: t('faq'), note: t('faqLead') },
            { href: paths.claims(locale), text: t('claims'), note: t('claimsLead', words) },
            { href: paths.sources(locale), text: t('sources'), note: t('sourcesLead') },
          ]}
        />
      </Section>
    </>
  );
}

/** The first question's answers in short, the check of a number, and the way past all questions. */
function Problems({ directory }: { directory: Directory }) {
  const locale = useLocale();
  const t = useTranslations('home');
  const { questions, start } = directory.issueFlow;
  const options = questions.find(({ id }) => id === start)?.options ?? [];
  return (
    <Tiles
      links={[
        ...options.map((option) => ({
          href: paths.flowNode(locale, targetOf(option)),
          text: option.short ?? option.label,
          note: option.short === undefined ? option.hint : option.label,
        })),
        { href: paths.check(locale), text: t('check'), note: t('checkLead') },
        { href: paths.directory(locale), text: t('directory'), note: t('directoryLead') },
      ]}
    />
  );
}
