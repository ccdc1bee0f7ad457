import type { Root } from 'hast';
import { useLocale, useTranslations } from 'next-intl';
import { ContactCard, ContactCards } from '@/components/contact/contact-card';
import { EntryActions } from '@/components/contact/entry-actions';
import { PrintedFrom } from '@/components/contact/printed-from';
import { ClaimNotes } from '@/components/trust/claim-note';
import { Prose } from '@/components/trust/prose';
import { LinkList } from '@/components/ui/link-list';
import { Section } from '@/components/ui/section';
import { SourceLinks } from '@/components/words/source-link';
import type { Contact, Directory, OutcomeEntry } from '@/lib/domain/directory/directory';
import { recommendedContacts } from '@/lib/domain/directory/directory';
import { outcomeContacts } from '@/lib/domain/directory/outcome-contacts';
import { paths } from '@/lib/pages';
import { FlowBreadcrumbs } from './flow-breadcrumbs';
import { PrepareList } from './prepare-list';

interface OutcomePageProps {
  outcome: OutcomeEntry;
  html: Root;
  directory: Directory;
}

/** What to do about one problem, the first step first; what is only reported comes last. */
export function OutcomePage({ outcome, html, directory }: OutcomePageProps) {
  const locale = useLocale();
  const t = useTranslations('outcome');
  const { usable, others: reported } = outcomeContacts(outcome, directory);
  // When all of its own have expired, an outcome still begins with something that works.
  const offered = usable.length > 0 ? usable : recommendedContacts(directory);
  const [first, ...others] = offered;
  return (
    <>
      <PrintedFrom path={paths.flowNode(locale, outcome.slug)} directory={directory} />
      <h1>{outcome.title}</h1>
      <p className="mt-3 mb-4 text-lead font-semibold">{outcome.description}</p>
      {first && <ContactCard contact={first} directory={directory} primary />}
      <Section heading={t('do')}>
        <Prose html={html} directory={directory} />
      </Section>
      <PrepareList outcome={outcome} contacts={offered} directory={directory} />
      {others.length > 0 && (
        <Section heading={t('useHeading')}>
          <ContactCards contacts={others} directory={directory} />
        </Section>
      )}
      <Section heading={t('next')}>
        <ul className="list-disc ps-6">
          {outcome.next.map((statement) => (
            <li key={statement}>{statement}</li>
          ))}
        </ul>
      </Section>
      <RelatedFaqs outcome={outcome} directory={directory} />
      <Reported contacts={reported} outcome={outcome} directory={directory} />
      <Section heading={t('sources')}>
        <SourceLinks slugs={outcome.sources} sources={directory.sources} />
      </Section>
      <FlowBreadcrumbs id={outcome.slug} directory={directory} />
      <EntryActions
        file={`outcomes/${outcome.slug}.md`}
        page={paths.flowNode(locale, outcome.slug)}
        directory={directory}
      />
    </>
  );
}

type OutcomePart = Omit<OutcomePageProps, 'html'>;

function RelatedFaqs({ outcome, directory }: OutcomePart) {
  const locale = useLocale();
  const t = useTranslations('outcome');
  const faqs = directory.faqs.filter(({ outcomes }) => outcomes.includes(outcome.slug));
  if (faqs.length === 0) return null;
  return (
    <Section heading={t('related')}>
      <LinkList
        links={faqs.map(({ slug, question }) => ({
          href: paths.faq(locale, slug),
          text: question,
        }))}
      />
    </Section>
  );
}

function Reported({
  contacts,
  outcome,
  directory,
}: OutcomePart & { contacts: readonly Contact[] }) {
  const locale = useLocale();
  const t = useTranslations('outcome');
  return (
    <>
      {contacts.length > 0 && (
        <Section heading={t('reportedHeading')}>
          <p>{t('reportedLead')}</p>
          <LinkList
            links={contacts.map(({ slug, name }) => ({
              href: paths.contact(locale, slug),
              text: name,
            }))}
          />
        </Section>
      )}
      {outcome.claims.length > 0 && (
        <Section heading={t('claimsHeading')}>
          <ClaimNotes slugs={outcome.claims} claims={directory.claims} />
        </Section>
      )}
    </>
  );
}
