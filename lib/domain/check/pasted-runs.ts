import { fewestDigits } from '@/lib/domain/numbers/fewest-digits';
import type { NumberReading, PasteContext } from './pasted-number';
import { dialledDigits, readNumber } from './pasted-number';
import { looseRun, numberRun, timeOrSum } from './pasted-patterns';

/** A number in a text: where it stands there, and how it can be understood. */
export interface FoundNumber {
  at: number;
  length: number;
  /** As they are dialled: words as their keys. */
  digits: string;
  readings: readonly NumberReading[];
}

export const digitsIn = (text: string) => text.replace(/\D/g, '').length;

/** Digits of E.164 (15), an exit code (2) and a trunk zero. */
const mostDigits = 18;

const beginsNumber = /^[0+(]/;
const shapeOf = (text: string) => text.replace(/\d/g, '0');

/** Whether the second part is grouped as the first: two numbers of one kind. */
const alike = (first: string, rest: string) =>
  shapeOf(rest) === shapeOf(first) || shapeOf(rest).startsWith(`${shapeOf(first)} `);

/** Where two numbers meet: at a space, a slash, or a hyphen between two whole ones. */
function meet([first, rest]: [string, string], seam: string): boolean {
  if (digitsIn(first) < fewestDigits || digitsIn(rest) < fewestDigits) return false;
  return seam !== '-' || (/\d{7}$/.test(first) && /^\d{7}/.test(rest));
}

/** Where a run of digits may be two numbers: the likely places first, then the longest first. */
function halves(run: string): [string, string][] {
  const likely = ([first, rest]: [string, string]) =>
    (alike(first, rest) ? 2 : 0) +
    (beginsNumber.test(rest) || run.charAt(first.length) !== ' ' ? 1 : 0);
  return Array.from(run.matchAll(/[ /-]/g), ({ index = 0 }): [string, string] => [
    run.slice(0, index),
    run.slice(index + 1),
  ])
    .filter((parts) => meet(parts, run.charAt(parts[0].length)))
    .reverse()
    .sort((a, b) => likely(b) - likely(a));
}

const isValid = ({ valid }: NumberReading) => valid;

/** The numbers of a run of digits: several, if the whole is no number and its parts are. */
export function numbersOf(run: string, context: PasteContext): FoundNumber[] {
  const readings = digitsIn(run) <= mostDigits ? readNumber(run, context) : [];
  const whole =
    readings.length > 0
      ? [{ at: 0, length: run.length, digits: dialledDigits(run), readings }]
      : [];
  if (readings.some(isValid)) return whole;
  for (const [first, rest] of halves(run)) {
    if (digitsIn(first) > mostDigits) continue;
    const parts = readNumber(first, context);
    if (!parts.some(isValid)) continue;
    const start = first.length + 1;
    const others = numbersOf(rest, context).map((found) => shifted(found, start));
    return [
      { at: 0, length: first.length, digits: dialledDigits(first), readings: parts },
      ...others,
    ];
  }
  return whole;
}

const shifted = (found: FoundNumber, by: number) => ({ ...found, at: found.at + by });
const blank = (text: string, { at, length }: FoundNumber) =>
  text.slice(0, at) + '\n'.repeat(length) + text.slice(at + length);

/** What commas, colons and bars divide may still be one number, if its parts are none. */
function numbersOfLoose(run: string, context: PasteContext): FoundNumber[] {
  if (digitsIn(run) > mostDigits || timeOrSum.test(run) || !/[,:;|]/.test(run)) return [];
  const readings = readNumber(run, context);
  const digits = dialledDigits(run);
  return readings.some(isValid) ? [{ at: 0, length: run.length, digits, readings }] : [];
}

/** All numbers of a text. */
export function numbersIn(text: string, context: PasteContext): FoundNumber[] {
  const runs = [...text.matchAll(numberRun)].flatMap(({ 0: run, index = 0 }) =>
    numbersOf(run, context).map((found) => shifted(found, index)),
  );
  const certain = runs.filter(({ readings }) => readings.some(isValid));
  const rest = certain.reduce(blank, text);
  const loose = [...rest.matchAll(looseRun)].flatMap(({ 0: run, index = 0 }) =>
    numbersOfLoose(run, context).map((found) => shifted(found, index)),
  );
  const others = runs.filter(
    (found) =>
      !certain.includes(found) &&
      !loose.some(({ at, length }) => found.at >= at && found.at < at + length),
  );
  return [...certain, ...loose, ...others];
}
