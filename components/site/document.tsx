import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SavedNote } from '@/components/trust/saved-note';
import type { Directory } from '@/lib/domain/directory/directory';
import { directionOf } from '@/lib/i18n/text-direction';
import { DevelopmentIslands } from './development-islands';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

interface DocumentProps {
  directory: Directory;
  children: ReactNode;
}

/** The whole page around its content: language, header, and whose site this is. */
export function Document({ directory, children }: DocumentProps) {
  const locale = useLocale();
  const t = useTranslations('site');
  return (
    <html lang={locale} dir={directionOf(locale)} data-built={directory.today}>
      <body className="font-sans">
        <a
          href="#content"
          className="sr-only focus:not-sr-only focus:block focus:bg-paper focus:p-3 focus:font-semibold"
        >
          {t('skip')}
        </a>
        <SiteHeader directory={directory} />
        <div className="mx-auto max-w-3xl px-4">
          <SavedNote directory={directory} />
          <main id="content" className="pt-5 pb-10 print:py-2">
            {children}
          </main>
        </div>
        <SiteFooter directory={directory} />
        {process.env.NODE_ENV === 'development' && <DevelopmentIslands />}
      </body>
    </html>
  );
}
