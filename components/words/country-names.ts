import { useLocale, useTranslations } from 'next-intl';
import { countryCodes } from '@/lib/domain/directory/countries';
import { sortedNames } from '@/lib/domain/text/sorted-names';

/** Every country of the world with its name, in the order of the names. */
export function useCountries() {
  const locale = useLocale();
  const country = useTranslations('country');
  return sortedNames(countryCodes, (code) => country(code), locale);
}
