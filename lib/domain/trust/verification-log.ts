import type { FactVerification, Verification, VerificationLog } from '@/lib/schema/verification';

/** The entries of a contact's log that speak of its value, oldest first. */
export function looksAtValue(log: VerificationLog): Verification[] {
  return log.filter((entry) => 'value' in entry);
}

/** What a contact's file says beside its value and a verification binds. */
export type Fact = FactVerification['fact'];

/** Where a contact tells how far each of its facts can be trusted. */
export const factStandings = {
  hours: 'hoursStanding',
  cost: 'costStanding',
} as const satisfies Record<Fact, string>;
export const boundFacts = Object.keys(factStandings) as Fact[];

/** The entries of a contact's log that speak of a fact beside its value, oldest first. */
export function looksAtFact(log: VerificationLog, fact: Fact): FactVerification[] {
  return log.filter((entry) => 'fact' in entry).filter((entry) => entry.fact === fact);
}
