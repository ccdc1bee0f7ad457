import { useLocale, useTranslations } from 'next-intl';
import { LinkList } from '@/components/ui/link-list';
import { Section } from '@/components/ui/section';
import type { Directory } from '@/lib/domain/directory/directory';
import { paths } from '@/lib/pages';

/** Every question with its short answer, under its topic. */
export function FaqList({ directory }: { directory: Directory }) {
  const locale = useLocale();
  const t = useTranslations('faqPage');
  const topics = directory.organization.topics
    .map(({ id, name }) => ({ name, faqs: directory.faqs.filter(({ topic }) => topic === id) }))
    .filter(({ faqs }) => faqs.length > 0);
  return (
    <>
      <h1>{t('title')}</h1>
      {topics.map(({ name, faqs }) => (
        <Section key={name} heading={name}>
          <LinkList
            links={faqs.map(({ slug, question, answer }) => ({
              href: paths.faq(locale, slug),
              text: question,
              note: answer,
            }))}
          />
        </Section>
      ))}
    </>
  );
}
