import type { ContactKind } from '@/lib/schema/contact-point';
import type { RetiredValue } from '@/lib/schema/retired-value';

/** What somebody may paste in order to check it; withdrawn values are told apart in the same way. */
export type ValueKind = RetiredValue['kind'];

/** What is asked about a value, whatever kind of contact has it. */
export interface ValueFacts {
  /** null: nobody pastes it, and no rule reads it as a number or an address. */
  kind: ValueKind | null;
  /** The key of a confirmed one in the files for programs; schema.org's name where it has one. */
  apiKey: 'telephone' | 'email' | 'url' | 'path';
  /**
   * Whether it tells by itself whose it is, as a host does, and the app. What does not tell is
   * repeated nowhere while it is unconfirmed, except behind its warning.
   */
  tellsWhose: boolean;
  /** Days for which a confirmation holds, from the day of the look: by the harm of a wrong value. */
  validityInDays: number;
  /** Whether only a live read or a test call confirms it, and never a copy. */
  needsLiveLook: boolean;
  /** Days after its build for which a page may offer it, saved or served; null: while it is confirmed. */
  offeredInDays: number | null;
}

/** Somebody answers at once, and a number names nobody: a wrong one does the most harm. */
const number = {
  kind: 'phone',
  apiKey: 'telephone',
  tellsWhose: false,
  validityInDays: 90,
  needsLiveLook: true,
  offeredInDays: 7,
} as const satisfies ValueFacts;

const mailbox = {
  kind: 'email',
  apiKey: 'email',
  tellsWhose: false,
  validityInDays: 365,
  needsLiveLook: false,
  offeredInDays: null,
} as const satisfies ValueFacts;

const address = {
  kind: 'web',
  apiKey: 'url',
  tellsWhose: true,
  validityInDays: 365,
  needsLiveLook: false,
  offeredInDays: null,
} as const satisfies ValueFacts;

const path = {
  kind: null,
  apiKey: 'path',
  tellsWhose: true,
  validityInDays: 365,
  needsLiveLook: false,
  offeredInDays: null,
} as const satisfies ValueFacts;

/** The parts of the directory page that hold contacts, in their order. */
export const directoryGroups = ['forms', 'emails', 'pages', 'phones'] as const;
export type DirectoryGroup = (typeof directoryGroups)[number];

/**
 * What a visitor does with a contact: calls it, writes to it, opens it, or follows it step by step
 * where nothing can be opened. Formats and components switch over it, each exhaustively.
 */
export type Action = 'call' | 'write' | 'open' | 'follow';

/** What is asked about a kind of contact anywhere on the site. */
export interface KindFacts {
  value: ValueFacts;
  /** What is opened at an official host is usable even without a current confirmation. */
  action: Action;
  group: DirectoryGroup;
  /** Whether it takes words that a visitor writes beforehand, and answers them after some time. */
  takesMessage: boolean;
}

/**
 * The one place that says what a kind of contact can do, in the order in which people are offered the
 * kinds. A kind that is added to the schema does not compile until it has its row.
 */
export const contactKinds = {
  phone: { value: number, action: 'call', group: 'phones', takesMessage: false },
  email: { value: mailbox, action: 'write', group: 'emails', takesMessage: true },
  'web-form': { value: address, action: 'open', group: 'forms', takesMessage: true },
  'help-center': { value: address, action: 'open', group: 'forms', takesMessage: false },
  'web-page': { value: address, action: 'open', group: 'pages', takesMessage: false },
  'in-app': { value: path, action: 'follow', group: 'forms', takesMessage: false },
} as const satisfies Record<ContactKind, KindFacts>;

/** Marked as pure, so that scripts which ask nothing about kinds do not carry the table. */
export const contactKindNames = /* @__PURE__ */ Object.keys(contactKinds) as [
  ContactKind,
  ...ContactKind[],
];

/** The kinds whose rows have a fact, such as `KindWith<{ action: 'call' }>`. */
export type KindWith<Fact> = {
  [Kind in ContactKind]: (typeof contactKinds)[Kind] extends Fact ? Kind : never;
}[ContactKind];

/** The kinds of which something holds, in their order. */
export function kindsThat(holds: (facts: KindFacts) => boolean): ContactKind[] {
  return contactKindNames.filter((kind) => holds(contactKinds[kind]));
}

/** What a contact's value is for whoever reads or compares it. */
export function valueKindOf(kind: ContactKind): ValueKind | null {
  return contactKinds[kind].value.kind;
}

/** What is known of a kind that a file names; null for what is no kind of contact. */
export function factsOf(kind: unknown): KindFacts | null {
  const known = contactKindNames.find((name) => name === kind);
  return known === undefined ? null : contactKinds[known];
}
