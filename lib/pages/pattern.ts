/** What may stand for each parameter of a pattern, as a regular expression. */
const forms: Readonly<Record<string, string>> = {
  /** A BCP 47 tag: `en`, `en-XA`. */
  locale: '[a-z]{2,3}(?:-[A-Za-z0-9]+)*',
  slug: '[a-z0-9-]+',
  /** A country's code of ISO 3166, in small letters. */
  code: '[a-z]{2}',
  /** Folders, if any, and the beginning of a file's name. */
  rest: '.+',
};

/** A text for each parameter of a pattern, in their order. */
type Values<Pattern extends string> = Pattern extends `${string}:${infer Rest}`
  ? [value: string, ...values: Values<Rest>]
  : [];

/** The address itself where a pattern has no parameter, otherwise what builds it. */
export type Address<Pattern extends string> =
  Values<Pattern> extends [] ? string : (...values: Values<Pattern>) => string;

/** A pattern with values in the places of its parameters; codes become small letters. */
export function fill(pattern: string, values: readonly string[]): string {
  let next = 0;
  return pattern.replace(/:[a-z]+/g, (parameter) => {
    const value = values[next++] ?? '';
    return parameter === ':code' ? value.toLowerCase() : value;
  });
}

const expressions = new Map<string, RegExp>();

function expressionOf(pattern: string): RegExp {
  const known = expressions.get(pattern);
  if (known) return known;
  const source = pattern
    .replaceAll('.', '\\.')
    .replace(/:([a-z]+)/g, (_, name: string) => `(?<${name}>${forms[name]})`);
  const expression = new RegExp(`^${source}$`);
  expressions.set(pattern, expression);
  return expression;
}

/** The values of a pattern's parameters in an address, by name; null if it is another address. */
export function valuesIn(
  pattern: string,
  address: string,
): Readonly<Record<string, string>> | null {
  const match = expressionOf(pattern).exec(address);
  return match && { ...match.groups };
}
