import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Directory } from '@/lib/domain/directory/directory';
import { recommendedContacts } from '@/lib/domain/directory/directory';
import { paths } from '@/lib/pages';

interface Props {
  directory: Directory;
}

/**
 * Where to tell that something here is wrong, or that somebody was given a number: whoever runs the site,
 * or, where nobody is named, the organisation itself. In both cases, what to do about fraud.
 */
export function SomewhereToTell({ directory }: Props) {
  const t = useTranslations('tell');
  const { reportTo } = directory.organization;
  return (
    <section className="mt-10 space-y-3 print:hidden">
      <h2>{t('heading')}</h2>
      {reportTo === null ? (
        <NobodyToTell directory={directory} />
      ) : (
        <Operator address={reportTo.startsWith('https:') ? reportTo : `mailto:${reportTo}`} />
      )}
      <FraudAdvice directory={directory} />
    </section>
  );
}

/** The two reasons to write, each leading to the operator of the site. */
function Operator({ address }: { address: string }) {
  const t = useTranslations('tell');
  return (
    <>
      <p>{t('lead')}</p>
      <ul>
        {(['wrong', 'given'] as const).map((reason) => (
          <li key={reason}>
            <a
              href={address}
              rel="external noreferrer"
              className="inline-flex min-h-11 items-center font-semibold"
            >
              {t(reason)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Without an operator to write to: the way to the organisation, which can warn others. */
function NobodyToTell({ directory }: Props) {
  const locale = useLocale();
  const t = useTranslations('tell');
  const [best] = recommendedContacts(directory);
  const address = best ? paths.contact(locale, best.slug) : paths.directory(locale);
  const words = {
    organization: directory.organization.name,
    contact: best?.name ?? '',
    link: (text: ReactNode) => <a href={address}>{text}</a>,
  };
  return <p>{t.rich(best ? 'nobody' : 'nobodyChannels', words)}</p>;
}

/** The authorities that say what to do after a fraud, as the organisation's file names them. */
function FraudAdvice({ directory }: Props) {
  const t = useTranslations('tell');
  const { organization, sources } = directory;
  const pages = organization.fraudAdvice.flatMap((slug) => sources.get(slug) ?? []);
  if (pages.length === 0) return null;
  return (
    <details>
      <summary className="min-h-11 cursor-pointer content-center font-semibold">
        {t('fraud', { count: pages.length })}
      </summary>
      <ul className="list-disc ps-6">
        {pages.map(({ slug, publisher, url }) => (
          <li key={slug}>
            {url === null ? (
              publisher
            ) : (
              <a href={url} rel="external noreferrer">
                {publisher}
              </a>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
