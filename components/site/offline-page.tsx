import { useLocale, useTranslations } from 'next-intl';
import { LinkList } from '@/components/ui/link-list';
import { Section } from '@/components/ui/section';
import { contactKinds } from '@/lib/domain/trust/contact-kinds';
import { paths } from '@/lib/pages';

/** What opens without a connection. A visitor gets this page in the place of one that is not kept. */
export function OfflinePage() {
  const locale = useLocale();
  const t = useTranslations('offlinePage');
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="mt-4">{t('lead')}</p>
      <div className="mt-4">
        <LinkList
          links={[
            { href: paths.home(locale), text: t('home') },
            { href: paths.whichLine(locale), text: t('whichLine') },
            { href: paths.directory(locale), text: t('directory') },
            { href: paths.faqs(locale), text: t('faq') },
            { href: paths.check(locale), text: t('check') },
            { href: paths.hours(locale), text: t('hours') },
          ]}
        />
      </div>
      <Section heading={t('trustHeading')}>
        <p>{t('trust', { days: contactKinds.phone.value.offeredInDays })}</p>
      </Section>
      <Section heading={t('notHeading')}>
        <p>{t('not')}</p>
      </Section>
      <Section heading={t('deviceHeading')}>
        <p>{t('device')}</p>
      </Section>
    </>
  );
}
