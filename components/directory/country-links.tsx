import { useLocale, useTranslations } from 'next-intl';
import { countryCodes } from '@/lib/domain/directory/countries';
import { paths } from '@/lib/pages';

/** Every country of the world by its name; a listed one and an unlisted one get the same answer. */
export function CountryLinks() {
  const locale = useLocale();
  const country = useTranslations('country');
  const byName = new Intl.Collator(locale).compare;
  const countries = countryCodes
    .map((code) => ({ code, name: country(code) }))
    .toSorted((a, b) => byName(a.name, b.name));
  return (
    <ul className="columns-2 gap-6 sm:columns-3">
      {countries.map(({ code, name }) => (
        <li key={code} className="break-inside-avoid">
          <a href={paths.country(locale, code)} className="inline-block py-2 wrap-anywhere">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
