import type { Root } from 'hast';
import { useLocale, useTranslations } from 'next-intl';
import { EntryActions } from '@/components/contact/entry-actions';
import { AnswerBasis } from '@/components/trust/answer-basis';
import { ClaimNotes } from '@/components/trust/claim-note';
import { Prose } from '@/components/trust/prose';
import { LinkList } from '@/components/ui/link-list';
import { Section } from '@/components/ui/section';
import { SourceLinks } from '@/components/words/source-link';
import type { Directory, FaqEntry } from '@/lib/domain/directory/directory';
import { paths } from '@/lib/pages';

interface FaqPageProps {
  faq: FaqEntry;
  html: Root;
  directory: Directory;
}

/** One question: the short answer, the whole answer, and what it rests on. */
export function FaqPage({ faq, html, directory }: FaqPageProps) {
  const locale = useLocale();
  const t = useTranslations('faqPage');
  const outcomes = directory.outcomes.filter(({ slug }) => faq.outcomes.includes(slug));
  return (
    <>
      <h1>{faq.question}</h1>
      <p className="mt-3 text-lead font-semibold">{faq.answer}</p>
      <div className="mt-4">
        <Prose html={html} directory={directory} />
      </div>
      {outcomes.length > 0 && (
        <Section heading={t('outcomes')}>
          <LinkList
            links={outcomes.map(({ slug, title, description }) => ({
              href: paths.flowNode(locale, slug),
              text: title,
              note: description,
            }))}
          />
        </Section>
      )}
      <Section heading={t('basisHeading')}>
        <AnswerBasis basis={faq.basis} sources={directory.sources} />
      </Section>
      {faq.claims.length > 0 && (
        <Section heading={t('claims')}>
          <ClaimNotes slugs={faq.claims} claims={directory.claims} />
        </Section>
      )}
      <Section heading={t('sources')}>
        <SourceLinks slugs={faq.sources} sources={directory.sources} />
      </Section>
      <EntryActions
        file={`faqs/${faq.slug}.md`}
        page={paths.faq(locale, faq.slug)}
        directory={directory}
      />
    </>
  );
}
