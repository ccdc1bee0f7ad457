import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import { bidiIsolate } from '@/components/words/bidi-isolate';
import type { Directory } from '@/lib/domain/directory/directory';

const tested = ['axe', 'keyboard', 'zoom', 'colours', 'plain', 'directions'] as const;
const limits = ['people', 'picture', 'scripts', 'elsewhere', 'english'] as const;

/** What the site does for everybody to be able to use it, what was tested, and what was not. */
export function AccessibilityStatement({ directory }: { directory: Directory }) {
  const t = useTranslations('accessibilityPage');
  const { repository } = directory.organization;
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="mt-4">{t('lead')}</p>
      <Section heading={t('testedHeading')}>
        <p>{t('testedLead')}</p>
        <ul className="list-disc ps-6">
          {tested.map((what) => (
            <li key={what}>{t(`tested.${what}`)}</li>
          ))}
        </ul>
      </Section>
      <Section heading={t('limitsHeading')}>
        <ul className="list-disc ps-6">
          {limits.map((what) => (
            <li key={what}>{t(`limits.${what}`)}</li>
          ))}
        </ul>
      </Section>
      <Section heading={t('reportHeading')}>
        <p>
          {repository === null
            ? t('reportNowhere')
            : t.rich('report', {
                host: new URL(repository).hostname,
                bdi: bidiIsolate,
                link: (host) => <a href={repository}>{host}</a>,
              })}
        </p>
      </Section>
    </>
  );
}
