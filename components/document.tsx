import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Directory } from '@/lib/domain/directory';
import { paths, siteName } from '@/lib/site';
import { useDayWords } from './day';
import { DevelopmentIslands } from './development-islands';
import { SavedNote } from './saved-note';

interface DocumentProps {
  directory: Directory;
  children: ReactNode;
}

/** The whole page around its content: language, header, and whose site this is. */
export function Document({ directory, children }: DocumentProps) {
  const locale = useLocale();
  const t = useTranslations('site');
  return (
    <html lang={locale} data-built={directory.today}>
      <body className="mx-auto max-w-3xl px-4 font-sans leading-relaxed">
        <a href="#content" className="sr-only focus:not-sr-only">
          {t('skip')}
        </a>
        {directory.organization.fictional && (
          <p className="border-s-8 border-bad bg-bad-wash p-3 font-semibold">{t('fictional')}</p>
        )}
        <Header />
        <SavedNote directory={directory} />
        <main id="content" className="py-6">
          {children}
        </main>
        <Footer directory={directory} />
        {process.env.NODE_ENV === 'development' && <DevelopmentIslands />}
      </body>
    </html>
  );
}

function Header() {
  const locale = useLocale();
  const t = useTranslations('site');
  const links = [
    [paths.whichLine(locale), t('whichLine')],
    [paths.directory(locale), t('directory')],
    [paths.faqs(locale), t('faq')],
    [paths.claims(locale), t('claims')],
    [paths.sources(locale), t('sources')],
  ] as const;
  return (
    <header className="flex flex-wrap items-baseline gap-x-6 border-b border-line py-2">
      <p>
        <a
          href={paths.home(locale)}
          className="inline-flex min-h-11 items-center text-lg font-bold text-ink no-underline"
        >
          {siteName}
        </a>{' '}
        <span className="text-quiet">{t('tagline')}</span>
      </p>
      <nav aria-label={t('navigation')}>
        <ul className="flex flex-wrap gap-x-6">
          {links.map(([href, text]) => (
            <li key={href}>
              <a href={href} className="inline-flex min-h-11 items-center">
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function Footer({ directory }: { directory: Directory }) {
  const locale = useLocale();
  const t = useTranslations('site');
  const dayWords = useDayWords();
  return (
    <footer className="mt-12 border-t border-line py-6 text-quiet">
      <p className="font-semibold">{directory.organization.disclaimer}</p>
      <p>{t('asOf', { date: dayWords(directory.today) })}</p>
      <p>
        <a href={paths.offline(locale)} className="inline-flex min-h-11 items-center">
          {t('offline')}
        </a>
      </p>
    </footer>
  );
}
