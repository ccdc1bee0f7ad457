import { codeSpan } from '@/lib/content/report/markdown-text';
import type { ContactChange } from '@/lib/domain/diff/contact-change';
import { becomesUnconfirmed } from '@/lib/domain/diff/contact-change';
import type { FieldChange } from '@/lib/domain/diff/field-changes';
import type { HoursChange } from '@/lib/domain/diff/hours-change';
import type { Contact, Directory } from '@/lib/domain/directory/directory';
import { boundFacts, factStandings } from '@/lib/domain/trust/verification-log';
import { outcomesWith, pagesOfContact } from './affected-pages';
import { logLines, lookWords, unboundLine } from './report-looks';

/** A value of a key is told in full up to this many characters; a reader has the files beside it. */
const longestValue = 120;

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return codeSpan(text.length > longestValue ? `${text.slice(0, longestValue)}…` : text);
}

/** Keys that differ, one line each, with what stood there and what stands there now. */
export function fieldLines(fields: readonly FieldChange[]): string[] {
  return fields.map(({ key, before, after }) =>
    key === 'body'
      ? '- The text differs.'
      : `- ${codeSpan(key)}: ${shown(before)} → ${shown(after)}`,
  );
}

/** Addresses or slugs in one line. */
export function listOf(texts: readonly string[]): string {
  return [...new Set(texts)].map(codeSpan).join(', ');
}

function statusOf({ standing }: Contact): string {
  const until = 'validThrough' in standing ? standing.validThrough : null;
  return until === null ? standing.status : `${standing.status} (through ${until})`;
}

function statusLines({ before, after }: ContactChange): string[] {
  const only = after ?? before;
  if (!before || !after) return only ? [`- Status: ${statusOf(only)}`] : [];
  const [one, other] = [statusOf(before), statusOf(after)];
  return one === other ? [`- Status: stays ${one}`] : [`- Status: ${one} → **${other}**`];
}

function checkLines(change: ContactChange): string[] {
  const removed = new Set(change.removedVerifications.map((look) => JSON.stringify(look)));
  const noLongerApply = change.voidVerifications.filter(
    (look) => !removed.has(JSON.stringify(look)),
  );
  return [
    ...noLongerApply.map((look) => `- **This verification no longer applies:** ${lookWords(look)}`),
    ...logLines(change),
    ...change.unboundFacts.map((fact) =>
      unboundLine(fact, `contact ${change.slug} --fact ${fact}`),
    ),
  ];
}

const times = (texts: readonly string[], stated: boolean) =>
  texts.length > 0 ? texts.join(', ') : stated ? 'closed' : 'no hours stated';

function hoursLines(hours: HoursChange | null): string[] {
  if (hours === null) return [];
  const { timeZone, days, before, after } = hours;
  if (before && after && days.length === 0) {
    return [`- Hours differ, but not in the next seven days (${codeSpan(timeZone)}).`];
  }
  return [
    `- Hours, the next seven days by the clocks of ${codeSpan(timeZone)}:`,
    ...days.map(
      (day) =>
        `  - ${day.date}: ${times(day.before, before !== null)} → ${times(day.after, after !== null)}`,
    ),
  ];
}

function factStatusLines({ before, after }: ContactChange): string[] {
  return boundFacts.flatMap((fact) => {
    const [one, other] = [before, after].map((contact) => contact?.[factStandings[fact]]);
    return one && other && one.status !== other.status
      ? [`- Status of the ${fact}: ${one.status} → ${other.status}`]
      : [];
  });
}

function valueLines({ before, after }: ContactChange): string[] {
  if (!before || !after) return [`- Value: ${codeSpan((after ?? before)?.value ?? '')}`];
  return before.value === after.value
    ? []
    : [`- Value: ${codeSpan(before.value)} → ${codeSpan(after.value)}`];
}

function placeLines({ slug, before, after }: ContactChange, base: Directory, head: Directory) {
  const outcomes = [...outcomesWith(slug, base), ...outcomesWith(slug, head)];
  const pages = [
    ...(before ? pagesOfContact(before, base) : []),
    ...(after ? pagesOfContact(after, head) : []),
  ];
  return [
    `- Outcomes: ${outcomes.length > 0 ? listOf(outcomes) : 'none'}`,
    `- Pages: ${listOf(pages)}`,
  ];
}

/** One contact under its own heading: what becomes of it, and where a visitor sees it. */
export function contactSection(change: ContactChange, base: Directory, head: Directory): string {
  const { slug, before, after } = change;
  const word = before === null ? ' (new)' : after === null ? ' (removed)' : '';
  return [
    `### ${codeSpan(slug)}${word}`,
    '',
    `${codeSpan((after ?? before)?.name ?? '')}`,
    '',
    ...valueLines(change),
    ...statusLines(change),
    ...checkLines(change),
    ...hoursLines(change.hours),
    ...factStatusLines(change),
    ...fieldLines(change.fields),
    ...placeLines(change, base, head),
  ].join('\n');
}

function unconfirmedWarning({ slug, after }: ContactChange): string {
  const status = after?.standing.status ?? 'reported';
  const checkable = status === 'reported' || status === 'expired';
  const remedy = `until a maintainer adds a verification of this value to ${codeSpan(`verifications/${slug}.json`)}`;
  return [
    '> [!WARNING]',
    `> ${codeSpan(slug)}: **the line will be published as unconfirmed** (status: ${status}).`,
    `> No maintainer's verification confirms ${codeSpan(after?.value ?? '')} on this day.`,
    `> Nobody can dial it from the site${checkable ? ` ${remedy}` : ''}.`,
  ].join('\n');
}

/** The warning of each phone line that nobody confirms as it will be published. */
export function unconfirmedWarnings(changes: readonly ContactChange[]): string[] {
  return changes.filter(becomesUnconfirmed).map(unconfirmedWarning);
}
