import type { ContactKind } from '@/lib/schema/contact-point';
import type { ClaimStanding } from './bound-standing';
import type { Standing, Validity } from './verification';
import { validity } from './verification';

/**
 * How far the hours or the cost of a contact can be trusted. Only confirmed hours tell whether it is
 * open, and only through their last day; all others are what somebody says.
 */
export type FactStanding =
  | ({ status: 'confirmed' } & Validity)
  | { status: 'expired' | 'reported' };

/**
 * Derives how far a fact can be trusted from where its contact's value and its own statement stand. A
 * fact of a value that is not confirmed is a claim, whoever states it: it must not invite to a call.
 */
export function factStanding(value: Standing<ContactKind>, statement: ClaimStanding): FactStanding {
  if (value.status !== 'confirmed') return { status: 'reported' };
  if (statement.status === 'expired') return { status: 'expired' };
  if (statement.status !== 'confirmed') return { status: 'reported' };
  const { validThrough: last } = statement;
  const [validThrough = last] = [last, value.validThrough].toSorted();
  return { status: 'confirmed', ...validity(validThrough, value.offeredThrough) };
}
