/**
 * Scripts of living languages that run from right to left, by ISO 15924. Node tells the direction
 * of a language only in newer versions, under two names.
 */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** The direction of a language's lines, from the script that it is mostly written in. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(locale).maximize();
  return script !== undefined && rightToLeft.has(script) ? 'rtl' : 'ltr';
}
