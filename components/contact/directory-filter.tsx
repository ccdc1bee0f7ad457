import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { actionClass } from '@/components/ui/action';
import type { Contact, Directory } from '@/lib/domain/directory/directory';
import { publicContacts } from '@/lib/domain/directory/directory';
import { reachOf, writeReach } from '@/lib/domain/directory/directory-filter';
import { sortedNames } from '@/lib/domain/text/sorted-names';
import { paths } from '@/lib/pages';

/** What the filter needs to know of an entry of the page, for the element around that entry. */
export function reachAttribute(contact: Contact, { organization }: Directory) {
  return { 'data-reach': writeReach(reachOf(contact, organization)) };
}

interface FieldProps {
  name: string;
  label: string;
  any: string;
  children?: ReactNode;
}

function Field({ name, label, any, children }: FieldProps) {
  return (
    <label className="block">
      <span className="font-semibold">{label}</span>
      <select
        name={name}
        className="block min-h-11 w-full rounded-lg border-2 border-edge bg-paper px-2"
      >
        <option value="">{any}</option>
        {children}
      </select>
    </label>
  );
}

/**
 * The fields that narrow the page down to what fits the visitor, and what holds without them.
 * components/islands/directory-filter.ts brings them to life and fills in the countries.
 */
export function DirectoryFilter({ directory }: { directory: Directory }) {
  const locale = useLocale();
  const t = useTranslations('filter');
  const language = useTranslations('language');
  const { audiences } = directory.organization;
  const contacts = publicContacts(directory);
  const tags = contacts.flatMap((contact) => reachOf(contact, directory.organization).languages);
  const languages = sortedNames([...new Set(tags)], (tag) => language(tag), locale);
  const total = contacts.length;
  return (
    <directory-filter>
      <fieldset
        disabled
        className="rounded-lg border border-line bg-raised p-4 noscript:hidden print:hidden"
      >
        <legend className="px-1 text-lead font-bold">{t('legend')}</legend>
        <div className="grid gap-3 sm:grid-cols-3">
          <Field name="country" label={t('country')} any={t('anyCountry')} />
          <Field name="language" label={t('language')} any={t('anyLanguage')}>
            {languages.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Field>
          <Field name="audience" label={t('audience')} any={t('anyAudience')}>
            {audiences
              .filter(({ general, restricted }) => !general && !restricted)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </Field>
        </div>
        <p
          role="status"
          data-words={t('status', { shown: '{shown}', total })}
          className="mt-3 font-semibold"
        >
          {t('status', { shown: total, total })}
        </p>
        <p>
          <a
            hidden
            href={paths.directory(locale)}
            data-address={paths.country(locale, '{code}')}
            className="inline-flex min-h-11 items-center"
          >
            {t('countryPage', { country: '{country}' })}
          </a>
        </p>
        <button type="button" className={actionClass('secondary')}>
          {t('reset')}
        </button>
        <p className="mt-2 text-small text-quiet">{t('kept')}</p>
      </fieldset>
    </directory-filter>
  );
}
