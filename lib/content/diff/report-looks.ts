import { codeSpan } from '@/lib/content/report/markdown-text';
import type { FactVerification, TextVerification, Verification } from '@/lib/schema/verification';

/** A look at a value, at a text, or at a fact beside a value. */
type Look = Verification | FactVerification | TextVerification;

/** What was looked at; quotes and digests are in the file, and told nowhere else. */
function subjectOf(look: Look): string {
  if ('value' in look) return codeSpan(look.value);
  return 'fact' in look ? `the ${look.fact}` : 'the text';
}

/** A look in one line, for a list of them. */
export function lookWords(look: Look): string {
  const { observedOn, method, checkedBy, finding } = look;
  const sources = 'source' in look ? [look.source] : [...new Set(look.sources)];
  const day = observedOn ?? 'an unknown day';
  const by = sources.map(codeSpan).join(', ');
  return `${subjectOf(look)} by ${by} (${finding}, ${method}, observed on ${day}, by ${codeSpan(checkedBy)})`;
}

interface LogChange {
  addedVerifications: readonly Look[];
  /** Taken out of a file to which lines are only added. */
  removedVerifications: readonly Look[];
}

/** Lines that came into a log, and those that were taken out. */
export function logLines({ addedVerifications, removedVerifications }: LogChange): string[] {
  return [
    ...addedVerifications.map((look) => `- New verification: ${lookWords(look)}`),
    ...removedVerifications.map(
      (look) => `- **Verification removed**, where lines are only added: ${lookWords(look)}`,
    ),
  ];
}

/** The command that verifies something as it is now, such as `faq gift-cards`. */
export function confirmCommand(subject: string): string {
  return codeSpan(`npm run content:confirm -- ${subject}`);
}

/** That a text or a fact lost what confirmed it, and the command after which it is confirmed again. */
export function unboundLine(what: string, subject: string): string {
  const command = confirmCommand(subject);
  return `- **No verification speaks of the present ${what}:** not confirmed until a maintainer adds one (${command}).`;
}
