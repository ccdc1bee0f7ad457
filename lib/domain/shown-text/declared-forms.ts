import type { TextLanguage } from './text-languages';

/** A number that says by its form what it is: a day or a time, a price or a share, a small number. */
export interface DeclaredForm {
  kind: 'calendar' | 'amount' | 'small' | 'figure';
  start: number;
  end: number;
}

/** A form stands alone: digits and marks right before or behind would make it a part of something. */
const before = '(?<![^\\s("\'“‘«‹„\\[—–/|·•])(?<!\\d\\s?[–—/-])';
const after = '(?=$|[\\s.,;:!?)"\'”’»›“\\]—–…/|·•])(?![.,:/–—-]\\d)';

const year = '(?:19|20)\\d\\d';
const isoDay = `${year}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])`;
const years = `${year}(?:s|[-–/](?:${year}|\\d\\d))?`;
const dayOfMonth = '(?:0?[1-9]|[12]\\d|3[01])';
const small = '(?:0|[1-9]\\d{0,2})';
/** "9:00–17:00", "from 9 am to 5 pm", "December 2026 through February 2027". */
const span = (form: string) =>
  `${form}(?:(?:\\s?[–—-]\\s?|\\s(?:to|until|till|through|and)\\s)${form})?`;

function calendar({ months, units, meridiem }: TextLanguage): string[] {
  const month = `(?:${months})`;
  const day = `${dayOfMonth}(?:st|nd|rd|th|\\.)?`;
  const clock = `(?:[01]?\\d|2[0-4]):[0-5]\\d(?:\\s?(?:${meridiem}))?|(?:0?[1-9]|1[0-2])\\s?(?:${meridiem})`;
  return [
    span(isoDay),
    span(`${span(day)}\\s${month}(?:\\s${year})?`),
    span(`${month}\\s${day}(?:,?\\s${year})?`),
    span(`${month}\\s${year}`),
    years,
    span(`(?:${clock})`),
    `${span(small)}[\\s-](?:${units})`,
    '24[/x]7',
  ];
}

const number = '[1-9]\\d{0,2}(?:,\\d{3})?(?:\\.\\d{2})?';
const amounts = [
  `[$€£¥₹]\\s?${number}`,
  `${number}\\s?(?:[$€£¥₹]|USD|EUR|GBP|dollars?|euros?|pounds?)`,
  `${small}(?:[.,]\\d{1,2})?\\s?(?:%|per\\scent|percent)`,
];
const smallNumbers = [`${small}(?:st|nd|rd|th)?`, `${small}\\.\\d`];

function patternOf(forms: readonly string[]): RegExp {
  return new RegExp(`${before}(?:${forms.join('|')})${after}`, 'giu');
}

interface Patterns {
  kind: DeclaredForm['kind'];
  pattern: RegExp;
}

const patterns = new WeakMap<TextLanguage, readonly Patterns[]>();

function patternsOf(language: TextLanguage): readonly Patterns[] {
  const known = patterns.get(language);
  if (known) return known;
  const made: Patterns[] = [
    { kind: 'calendar', pattern: patternOf(calendar(language)) },
    { kind: 'amount', pattern: patternOf(amounts) },
    { kind: 'small', pattern: patternOf(smallNumbers) },
  ];
  patterns.set(language, made);
  return made;
}

/** Every place where one of these texts stands, whole. */
function* figuresIn(text: string, figures: readonly string[]): Generator<DeclaredForm> {
  for (const figure of figures) {
    for (let start = text.indexOf(figure); start >= 0; start = text.indexOf(figure, start + 1)) {
      yield { kind: 'figure', start, end: start + figure.length };
    }
  }
}

/**
 * The declared forms of a folded text, in its order; none lies within another. `figures` are texts of
 * maintainers, which count as they stand.
 */
export function declaredForms(
  text: string,
  language: TextLanguage,
  figures: readonly string[] = [],
): DeclaredForm[] {
  if (!/\d/.test(text)) return [];
  const found: DeclaredForm[] = [];
  const taken = new Uint8Array(text.length);
  const take = (form: DeclaredForm) => {
    if (taken[form.start] || taken[form.end - 1]) return;
    taken.fill(1, form.start, form.end);
    found.push(form);
  };
  for (const figure of figuresIn(text, figures)) take(figure);
  for (const { kind, pattern } of patternsOf(language)) {
    for (const { 0: form, index } of text.matchAll(pattern)) {
      take({ kind, start: index, end: index + form.length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
