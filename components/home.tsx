import { useLocale, useTranslations } from 'next-intl';
import type { Directory } from '@/lib/domain/directory';
import { recommendedContacts } from '@/lib/domain/directory';
import { paths } from '@/lib/site';
import { ContactCards } from './contact-card';
import { PhoneNotice } from './phone-notice';
import { QuestionOptions } from './question-options';
import { LinkList } from './ui/link-list';
import { Section } from './ui/section';

/** The first page: whether there is a phone line, what works, and where to look further. */
export function Home({ directory }: { directory: Directory }) {
  const locale = useLocale();
  const t = useTranslations('home');
  const words = { organization: directory.organization.name };
  const { questions, start: startId } = directory.issueFlow;
  const start = questions.find(({ id }) => id === startId);
  return (
    <>
      <h1>{t('heading', words)}</h1>
      <div className="mt-4">
        <PhoneNotice directory={directory} />
      </div>
      {start && (
        <Section heading={t('problemsHeading')}>
          <QuestionOptions question={start} />
        </Section>
      )}
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
            { href: paths.directory(locale), text: t('directory'), note: t('directoryLead') },
            {
              href: `${paths.directory(locale)}#countries`,
              text: t('country'),
              note: t('countryLead'),
            },
            { href: paths.faqs(locale), text: t('faq'), note: t('faqLead') },
            { href: paths.claims(locale), text: t('claims'), note: t('claimsLead', words) },
            { href: paths.sources(locale), text: t('sources'), note: t('sourcesLead') },
          ]}
        />
      </Section>
    </>
  );
}
