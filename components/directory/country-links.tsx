import { useLocale } from 'next-intl';
import { useCountries } from '@/components/words/country-names';
import { paths } from '@/lib/pages';

/** Every country of the world by its name; a listed one and an unlisted one get the same answer. */
export function CountryLinks() {
  const locale = useLocale();
  return (
    <ul className="columns-2 gap-6 sm:columns-3">
      {useCountries().map(({ code, name }) => (
        <li key={code} className="break-inside-avoid">
          <a href={paths.country(locale, code)} className="inline-block py-2 wrap-anywhere">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
