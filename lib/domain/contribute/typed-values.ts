import { withoutMarks } from '@/lib/domain/numbers/number-marks';
import { factsOf } from '@/lib/domain/trust/contact-kinds';

// What people type, in the one writing that a file has for it. What has no such meaning stays as it
// was typed, for the schema to refuse.

/** White space of any kind and length is one space in a file. */
export const oneLine = (typed: string) => typed.trim().replace(/\s+/g, ' ');

/** Ids, codes and tags, with commas or spaces between. */
export const typedNames = (typed: string) => typed.split(/[\s,]+/).filter(Boolean);

/** Statements, with semicolons between. */
export const typedStatements = (typed: string) => typed.split(';').map(oneLine).filter(Boolean);

/** The value of a contact: a number without marks between its digits, an address in lower case. */
export function typedValue(kind: string, typed: string): string {
  const text = typed.trim();
  const valueKind = factsOf(kind)?.value.kind;
  if (valueKind === 'email') return text.toLowerCase();
  return valueKind === 'phone' ? (withoutMarks(text) ?? text) : text;
}

/** `9:00` as `09:00`. */
export const typedTime = (typed: string) => typed.trim().replace(/^\d:/, '0$&');

/** A number, with a point or a comma before its fraction. */
export function typedAmount(typed: string): unknown {
  const text = typed.trim();
  return /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;
}
