import { oneLine, typedAmount, typedNames, typedTime, typedValue } from './typed-values';
import { typedZone } from './typed-zone';

/** A file's data, before its shape was checked. */
export type Data = Readonly<Record<string, unknown>>;

/** A period of the week as it was typed; `more` is what the form does not ask. */
export interface PeriodAnswer {
  dayOfWeek: string;
  opens: string;
  closes: string;
  more: Data;
}

export type HoursAnswer =
  | { from: 'nowhere' }
  | { from: 'region'; region: string }
  | { from: 'own'; timeZone: string; periods: readonly PeriodAnswer[] };

/** What somebody typed and chose about a contact. */
export interface ContactAnswers {
  kind: string;
  name: string;
  description: string;
  value: string;
  claimedCost: string;
  audience: readonly string[];
  topics: readonly string[];
  areaServed: readonly string[];
  /** Tags with commas or spaces between. */
  availableLanguage: string;
  hours: HoursAnswer;
  replyTime: { minimumHours: string; maximumHours: string };
  sources: readonly string[];
}

/** Keys that a file leaves out when there is nothing to say. */
const leftOutWhenEmpty = ['availableLanguage', 'hours', 'replyTime', 'defects', 'branches'];

const isEmpty = (value: unknown) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

function hoursData(answer: HoursAnswer, before: unknown): unknown {
  if (answer.from === 'nowhere') return null;
  if (answer.from === 'region') return { region: answer.region };
  const { region: _, ...kept } = (before ?? {}) as Data;
  return {
    ...kept,
    timeZone: typedZone(answer.timeZone),
    regular: answer.periods.map(({ dayOfWeek, opens, closes, more }) => ({
      dayOfWeek,
      opens: typedTime(opens),
      closes: typedTime(closes),
      ...more,
    })),
  };
}

function replyData({ minimumHours, maximumHours }: ContactAnswers['replyTime']): unknown {
  if (minimumHours.trim() === '' && maximumHours.trim() === '') return null;
  return {
    minimumHours: minimumHours.trim() === '' ? 0 : typedAmount(minimumHours),
    maximumHours: typedAmount(maximumHours),
  };
}

/** What is chosen, in the order that the file has; what is new comes last. */
function inOrderOf(before: unknown, chosen: readonly string[]): string[] {
  const kept = Array.isArray(before) ? before.filter((item) => chosen.includes(item)) : [];
  return [...new Set([...kept, ...chosen])];
}

function dataOf(answers: ContactAnswers, before: Data): Data {
  const { kind } = answers;
  return {
    kind,
    name: oneLine(answers.name),
    description: oneLine(answers.description),
    value: typedValue(kind, answers.value),
    claimedCost: answers.claimedCost || null,
    audience: inOrderOf(before.audience, answers.audience),
    topics: inOrderOf(before.topics, answers.topics),
    areaServed: inOrderOf(before.areaServed, answers.areaServed),
    availableLanguage: typedNames(answers.availableLanguage),
    hours: hoursData(answers.hours, before.hours),
    replyTime: replyData(answers.replyTime),
    sources: inOrderOf(before.sources, answers.sources),
  };
}

/**
 * The data of a contact's file after the answers, with the keys of its kind in their order. What was
 * not asked stays as `before` has it; `before` is null for a new contact.
 */
export function contactDraft(
  answers: ContactAnswers,
  before: Data | null,
  keys: readonly string[],
): Data {
  const data: Data = { ...before, ...dataOf(answers, before ?? {}) };
  const isLeftOut = (key: string) =>
    leftOutWhenEmpty.includes(key) && isEmpty(data[key]) && !(before && key in before);
  const pairs = ['$schema', ...keys]
    .map((key) => [key, data[key]] as const)
    .filter(([key, value]) => value !== undefined && !isLeftOut(key));
  return Object.fromEntries(pairs);
}
