import { textOfAnswer } from '@/lib/domain/directory/derive/bound-texts';
import { textOfFact } from '@/lib/domain/directory/derive/contact-facts';
import type { BoundText } from '@/lib/domain/trust/bound-text';
import { claimText } from '@/lib/domain/trust/bound-text';
import type { Fact } from '@/lib/domain/trust/verification-log';
import { boundFacts } from '@/lib/domain/trust/verification-log';
import { sentenceOf } from '@/lib/rules/base/fault';
import type { ContentFile, ContentSet } from '@/lib/schema/content-set';
import { bySlug } from '@/lib/schema/content-set';
import { nameFault } from './known-name';

export const subjectKinds = ['faq', 'claim', 'contact'] as const;

/** What somebody wants to verify. */
export interface SubjectName {
  kind: (typeof subjectKinds)[number];
  slug: string;
  /** What of a contact; null for the others. */
  fact: Fact | null;
}

/** A text or fact as it stands now. */
export interface Subject {
  /** The path of its log below the content folder. */
  log: string;
  fact: Fact | null;
  text: BoundText;
}

/** The file of that name; throws when there is none. */
function found<Data>(files: readonly ContentFile<Data>[], kind: string, slug: string): Data {
  const file = files.find((candidate) => candidate.slug === slug);
  if (file) return file.data;
  const names = files.map((candidate) => candidate.slug);
  throw new Error(nameFault(slug, names, `the name of a ${kind} without faults`) ?? slug);
}

function factOf(content: ContentSet, slug: string, fact: Fact): Subject {
  const contact = found(content.contacts, 'contact', slug);
  const text = textOfFact(fact, contact, bySlug(content.regions));
  if (text !== null) return { log: `verifications/${slug}.json`, fact, text };
  const none = `no ${fact} in contacts/${slug}.json`;
  throw new Error(sentenceOf({ found: none, expected: 'what a source states' }));
}

/**
 * What a name stands for in the content. Throws, in words for who typed it, when there is no such
 * entry or the contact does not state such a fact.
 */
export function subjectOf(content: ContentSet, { kind, slug, fact }: SubjectName): Subject {
  switch (kind) {
    case 'contact':
      if (fact !== null) return factOf(content, slug, fact);
      throw new Error(sentenceOf({ found: 'no --fact', expected: boundFacts.join(' or ') }));
    case 'claim': {
      const text = claimText(found(content.claims, 'claim', slug));
      return { log: `verifications/claims/${slug}.json`, fact: null, text };
    }
    case 'faq': {
      const text = textOfAnswer(found(content.faqs, 'question', slug), bySlug(content.claims));
      return { log: `verifications/faqs/${slug}.json`, fact: null, text };
    }
  }
}

/** The words of a part in one line; lists that stand in it go on in the same. */
function lineOf(part: BoundText[number]): string {
  return typeof part === 'string' ? part : part.map(lineOf).filter(Boolean).join(' ');
}

/** All that is bound, for whoever compares it with the sources: an item a line. */
export function shownText({ text: [, ...parts] }: Subject): string {
  const lines = parts.flatMap((part) => (typeof part === 'string' ? [part] : part.map(lineOf)));
  return lines.filter(Boolean).join('\n\n');
}
