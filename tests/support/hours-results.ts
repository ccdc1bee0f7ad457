import { openStatusAt } from '@/lib/domain/opening-hours';
import { hoursCases } from './hours-cases';

/** The status of every case, as text, in order. */
export function hoursResults(): string[] {
  return hoursCases().flatMap(({ hours, instants }) =>
    instants.map((at) => JSON.stringify(openStatusAt(hours, at))),
  );
}
