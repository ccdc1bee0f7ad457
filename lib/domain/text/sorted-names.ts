/** Codes with their names, as readers of a language look for names in a list. */
export function sortedNames<Code extends string>(
  codes: readonly Code[],
  nameOf: (code: Code) => string | undefined,
  language: string,
): { code: Code; name: string }[] {
  const byName = new Intl.Collator(language).compare;
  return codes
    .map((code) => ({ code, name: nameOf(code) ?? code }))
    .sort((a, b) => byName(a.name, b.name));
}
