import { useLocale, useTranslations } from 'next-intl';
import type { Directory } from '@/lib/domain/directory/directory';
import { paths } from '@/lib/pages';
import { siteName } from '@/lib/site';
import { useSiteLinks } from './site-links';

const barLink = 'inline-flex min-h-11 items-center text-on-bar';

/** One line on a phone: whose site this is not, and the way to the menu at the end of the page. */
export function SiteHeader({ directory }: { directory: Directory }) {
  const locale = useLocale();
  const t = useTranslations('site');
  return (
    <header>
      {directory.organization.fictional && (
        <p className="bg-bad-wash px-4 py-2 text-center text-small font-semibold">
          {t('fictional')}
        </p>
      )}
      <div className="border-b border-transparent bg-bar text-on-bar print:border-edge print:bg-paper print:text-ink">
        <div className="mx-auto flex max-w-3xl flex-wrap items-center justify-between gap-x-4 px-4">
          <p className="flex flex-1 flex-wrap items-baseline gap-x-2 leading-tight">
            <a
              href={paths.home(locale)}
              className={`${barLink} whitespace-nowrap text-lead font-bold no-underline print:text-ink`}
            >
              {siteName}
            </a>
            <span className="text-small">
              {t('independent', { organization: directory.organization.name })}
            </span>
          </p>
          <nav aria-label={t('navigation')} className="hidden sm:block print:hidden">
            <ul className="flex gap-5">
              {useSiteLinks().map(({ href, text }) => (
                <li key={href}>
                  <a href={href} className={barLink}>
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <a href="#menu" className={`${barLink} sm:hidden print:hidden`}>
            {t('menu')}
          </a>
        </div>
      </div>
    </header>
  );
}
