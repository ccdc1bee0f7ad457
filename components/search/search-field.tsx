import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Chevron } from '@/components/ui/chevron';
import { paths } from '@/lib/pages';

/**
 * "Describe your problem": a field that the device answers while somebody types. Without scripts
 * the list of all problems stands in its place. It is no form, so that what somebody types cannot
 * get into an address.
 */
export function SearchField() {
  const locale = useLocale();
  const t = useTranslations('search');
  return (
    <search-field className="block print:hidden" data-index={paths.searchIndex(locale)}>
      <div className="noscript:hidden">
        <label htmlFor="search" className="block font-semibold">
          {t('field')}
        </label>
        {/* biome-ignore lint/a11y/useSemanticElements: programs find the field by this attribute, and every browser draws a text field alike */}
        <input
          id="search"
          type="text"
          role="searchbox"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={10_000}
          placeholder={t('example')}
          aria-describedby="search-hint"
          className="mt-1 block min-h-12 w-full rounded-lg border-2 border-edge bg-paper px-3 placeholder:text-quiet"
        />
        <p id="search-hint" className="mt-1 text-small text-quiet">
          {t('hint')}
        </p>
      </div>
      <a
        href={`${paths.whichLine(locale)}#all`}
        className="hidden min-h-11 items-center font-semibold noscript:inline-flex"
      >
        {t('allProblems')}
      </a>
      <div
        role="status"
        className="sr-only"
        data-none={t('none')}
        data-one={t('one')}
        data-many={t('many', { count: '{count}' })}
        data-doubt={t('unsure')}
        data-failed={t('failed')}
      />
      <p data-unsure="" hidden className="mt-3">
        {t('unsure')}
      </p>
      <ul data-results="" aria-label={t('results')} className="mt-2 divide-y divide-line" />
      <p data-questions="" hidden className="mt-2">
        <a href={paths.whichLine(locale)} className="inline-flex min-h-11 items-center">
          {t('questions')}
        </a>
      </p>
      <Cases />
    </search-field>
  );
}

/** One entry of each kind, which the list is made of. */
function Cases() {
  const locale = useLocale();
  const t = useTranslations('search');
  const slug = '{slug}';
  return (
    <ul hidden data-cases="">
      <li data-case="check" className="py-1">
        <a href={paths.check(locale)} className={linkClass}>
          <span className="underline">{t('check')}</span>
          <Chevron to="forward" />
        </a>
      </li>
      <Case kind="issue" address={paths.flowNode(locale, slug)} />
      <Case kind="answer" address={paths.faq(locale, slug)} note={t('answerKind')} />
      <Case kind="guide" address={paths.guide(locale, slug)} note={t('guideKind')} />
      <Case kind="region" address={paths.region(locale, slug)} note={t('regionKind')} />
      <Case kind="country" address={paths.country(locale, slug)} note={t('countryKind')} />
      <Case kind="contact" address={paths.contact(locale, slug)} note={t('contactKind')} />
      <Case kind="reported" address={paths.contact(locale, slug)} note={t('reportedKind')} />
    </ul>
  );
}

const linkClass =
  'group flex min-h-11 items-center justify-between gap-3 font-semibold no-underline';

interface CaseProps {
  kind: string;
  /** The address of an entry, with `{slug}` in it. */
  address: string;
  note?: ReactNode;
}

function Case({ kind, address, note }: CaseProps) {
  return (
    <li data-case={kind} className="py-1">
      {/* biome-ignore lint/a11y/useValidAnchor: the script gives the copy its address */}
      <a data-address={address} className={linkClass}>
        <span>
          <span data-slot="name" className="underline group-hover:decoration-3" />
          {note && <span className="block text-small font-normal text-quiet">{note}</span>}
        </span>
        <Chevron to="forward" />
      </a>
    </li>
  );
}
