import type { Directory } from '@/lib/domain/directory/directory';
import { listedHosts } from '@/lib/domain/shown-text/listed-hosts';
import { valueKindOf } from '@/lib/domain/trust/contact-kinds';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';

/** What the directory knows of each value, for looking through what is published. */
export interface Denylist {
  /** Confirmed numbers in E.164, each with the last day on which it holds. */
  phones: ReadonlyMap<string, CalendarDate>;
  /** Confirmed e-mail addresses, each with the last day on which it holds. */
  emails: ReadonlyMap<string, CalendarDate>;
  unconfirmedPhones: readonly string[];
  unconfirmedEmails: readonly string[];
  /** Web addresses that were withdrawn or are known to be fake. */
  retiredPages: readonly string[];
  /** Where visitors tell the operator of the site that something is wrong; null: nowhere. */
  reportTo: string | null;
  /** Whether what is not confirmed may stand behind its warning. */
  mayReveal: boolean;
  /** Which hosts words may name. */
  isListed: (host: string) => boolean;
  /** Texts of maintainers that hold numbers, as they stand. */
  figures: readonly string[];
}

function confirmedOf(directory: Directory, kind: 'phone' | 'email'): Map<string, CalendarDate> {
  const confirmed = new Map<string, CalendarDate>();
  for (const { kind: own, standing } of directory.contacts) {
    if (valueKindOf(own) !== kind || standing.status !== 'confirmed') continue;
    const other = confirmed.get(standing.value);
    if (other === undefined || other < standing.validThrough) {
      confirmed.set(standing.value, standing.validThrough);
    }
  }
  return confirmed;
}

/** Values that contacts have, had when they were checked, or lost; those now confirmed left out. */
function unconfirmedOf(
  directory: Directory,
  kind: 'phone' | 'email',
  confirmed: ReadonlyMap<string, CalendarDate>,
): string[] {
  const contacts = directory.contacts.filter((contact) => valueKindOf(contact.kind) === kind);
  const values = [
    ...contacts.map(({ value }) => value),
    ...contacts.flatMap(({ verifications }) => verifications.map(({ value }) => value)),
    ...directory.retired.filter((entry) => entry.kind === kind).map(({ value }) => value),
  ];
  return [...new Set(values)].filter((value) => !confirmed.has(value));
}

/** Sorts the values of a directory by what may be done with them. */
export function denylistOf(directory: Directory): Denylist {
  const phones = confirmedOf(directory, 'phone');
  const emails = confirmedOf(directory, 'email');
  return {
    phones,
    emails,
    unconfirmedPhones: unconfirmedOf(directory, 'phone', phones),
    unconfirmedEmails: unconfirmedOf(directory, 'email', emails),
    retiredPages: directory.retired.filter(({ kind }) => kind === 'web').map(({ value }) => value),
    reportTo: directory.organization.reportTo,
    mayReveal: directory.organization.reportedNumbers === 'reveal',
    isListed: listedHosts({ ...directory, sources: directory.sources.values() }).has,
    figures: Object.values(directory.figures).map(({ text }) => text),
  };
}
