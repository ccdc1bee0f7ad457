import { useTranslations } from 'next-intl';
import { useDayWords } from '@/components/words/date-words';
import type { Directory } from '@/lib/domain/directory/directory';
import { useMoreLinks, useSiteLinks } from './site-links';

/** The menu, whose site this is not, and the day for which it was made. */
export function SiteFooter({ directory }: { directory: Directory }) {
  const t = useTranslations('site');
  const dayWords = useDayWords();
  return (
    <footer className="border-t border-line bg-raised text-small print:bg-paper">
      <div className="mx-auto max-w-3xl px-4 py-5 print:py-1">
        <nav id="menu" aria-label={t('menu')} className="print:hidden">
          <ul className="grid gap-x-6 sm:grid-cols-2">
            {[...useSiteLinks(), ...useMoreLinks()].map(({ href, text }) => (
              <li key={href}>
                <a href={href} className="inline-flex min-h-11 items-center">
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="mt-4 font-semibold">{directory.organization.disclaimer}</p>
        <p className="text-quiet">{t('asOf', { date: dayWords(directory.today) })}</p>
      </div>
    </footer>
  );
}
