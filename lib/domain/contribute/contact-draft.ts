import type * as z from 'zod';
import { factsOf } from '@/lib/domain/trust/contact-kinds';
import { contactPointSchema } from '@/lib/schema/contact-point';
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

/** The keys of a kind of contact, in the order in which files are written. */
function keysOf(kind: string): readonly string[] {
  const shapes: readonly z.ZodObject[] = contactPointSchema.options;
  const fitting = shapes.find(({ shape }) => shape.kind?.safeParse(kind).success);
  return Object.keys((fitting ?? shapes[0])?.shape ?? {});
}

/** Marks between the digits of a number are for readers; "(0)" is not dialled from abroad. */
function typedValue(kind: string, typed: string): string {
  const text = typed.trim();
  const valueKind = factsOf(kind)?.value.kind;
  if (valueKind === 'email') return text.toLowerCase();
  if (valueKind !== 'phone' || !/^\+[\d\s().\-\u2010-\u2015/]+$/u.test(text)) return text;
  return `+${text.replace(/\(0\)/g, '').replace(/\D/g, '')}`;
}

/** A number of hours, or the text as it was typed, for the schema to refuse. */
function typedHours(typed: string): unknown {
  const text = typed.trim();
  return /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;
}

/** "9:00" has one meaning; what is anything else stays, for the schema to refuse. */
const typedTime = (typed: string) => typed.trim().replace(/^\d:/, '0$&');

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
    minimumHours: minimumHours.trim() === '' ? 0 : typedHours(minimumHours),
    maximumHours: typedHours(maximumHours),
  };
}

/** What is chosen, in the order that the file has; what is new comes last. */
function inOrderOf(before: unknown, chosen: readonly string[]): string[] {
  const kept = Array.isArray(before) ? before.filter((item) => chosen.includes(item)) : [];
  return [...new Set([...kept, ...chosen])];
}

/**
 * The data of a contact's file after the answers, in the order of its keys. What the form does not
 * ask stays as `before` has it; `before` is null for a new contact.
 */
export function contactDraft(answers: ContactAnswers, before: Data | null): Data {
  const { kind } = answers;
  const oneLine = (text: string) => text.trim().replace(/\s+/g, ' ');
  const asked: Data = {
    kind,
    name: oneLine(answers.name),
    description: oneLine(answers.description),
    value: typedValue(kind, answers.value),
    claimedCost: answers.claimedCost || null,
    audience: inOrderOf(before?.audience, answers.audience),
    topics: inOrderOf(before?.topics, answers.topics),
    areaServed: inOrderOf(before?.areaServed, answers.areaServed),
    availableLanguage: answers.availableLanguage.split(/[\s,]+/).filter(Boolean),
    hours: hoursData(answers.hours, before?.hours),
    replyTime: replyData(answers.replyTime),
    sources: inOrderOf(before?.sources, answers.sources),
  };
  const data = before === null ? { $schema: '../.schemas/contacts.json' } : before;
  const known = ['$schema', ...keysOf(kind)];
  const pairs = known
    .map((key) => [key, key in asked ? asked[key] : (data as Data)[key]] as const)
    .filter(([, value]) => value !== undefined)
    .filter(([key, value]) => {
      const leftOut = leftOutWhenEmpty.includes(key) && isEmpty(value);
      return !leftOut || (before !== null && key in before);
    });
  return Object.fromEntries(pairs);
}
