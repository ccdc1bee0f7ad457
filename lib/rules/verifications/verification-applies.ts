import { textOfAnswer } from '@/lib/domain/directory/derive/bound-texts';
import { textOfFact } from '@/lib/domain/directory/derive/contact-facts';
import type { BoundText } from '@/lib/domain/trust/bound-text';
import { boundDigest, claimText } from '@/lib/domain/trust/bound-text';
import { boundFacts, looksAtFact, looksAtValue } from '@/lib/domain/trust/verification-log';
import type { Finding } from '@/lib/rules/base/problem';
import type { Rule } from '@/lib/rules/base/rule';
import type { ContentSet } from '@/lib/schema/content-set';
import { bySlug } from '@/lib/schema/content-set';
import type { TextVerification } from '@/lib/schema/verification';

function ofValues(content: ContentSet): Finding[] {
  const contacts = bySlug(content.contacts);
  return content.verifications.flatMap(({ file, slug, data }) => {
    const contact = contacts.get(slug);
    const looks = looksAtValue(data);
    const last = looks.at(-1);
    if (!contact || !last || looks.some(({ value }) => value === contact.value)) return [];
    return [
      {
        file,
        at: { path: [data.indexOf(last), 'value'] },
        found: `verifications of ${last.value} only`,
        expected: `one of ${contact.value}`,
        consequence: 'The contact is published as not confirmed.',
        hint: 'Is one of the two a slip? Correct it. Else the maintainers add a verification of the new value, once an official page states it.',
      },
    ];
  });
}

interface BoundLog<Look> {
  file: string;
  log: readonly Look[];
  /** Those of the log that speak of the one thing. */
  looks: readonly (Look & TextVerification)[];
}

/** What looks should speak of: as it is today, its noun, and how the command names it. */
interface Present {
  /** null for a fact that is not stated any more. */
  text: BoundText | null;
  what: string;
  command: string;
}

/** What is told of a log none of whose looks has the digest of today; nothing if one has. */
function outdated<Look>(
  { file, log, looks }: BoundLog<Look>,
  { text, what, command }: Present,
): Finding[] {
  const last = looks.at(-1);
  const digest = text && boundDigest(text);
  if (last === undefined || looks.some((look) => look.digest === digest)) return [];
  return [
    {
      file,
      at: { path: [log.indexOf(last), 'digest'] },
      found: `verifications of other ${what} only`,
      expected: `one of the ${what} as they are now`,
      consequence: `The ${what} are published as not confirmed.`,
      hint: `Was the change a slip? Take it back. Else the maintainers read the sources again and run "npm run content:confirm -- ${command}".`,
    },
  ];
}

function ofFacts(content: ContentSet): Finding[] {
  const contacts = bySlug(content.contacts);
  const regions = bySlug(content.regions);
  return content.verifications.flatMap(({ file, slug, data }) => {
    const contact = contacts.get(slug);
    if (!contact) return [];
    return boundFacts.flatMap((fact) =>
      outdated(
        { file, log: data, looks: looksAtFact(data, fact) },
        {
          text: textOfFact(fact, contact, regions),
          what: fact === 'hours' ? 'hours' : 'costs',
          command: `contact ${slug} --fact ${fact}`,
        },
      ),
    );
  });
}

function ofTexts(content: ContentSet): Finding[] {
  const claims = bySlug(content.claims);
  const faqs = bySlug(content.faqs);
  const ofClaims = content['verifications/claims'].flatMap(({ file, slug, data }) => {
    const claim = claims.get(slug);
    if (!claim) return [];
    const text = claimText(claim);
    return outdated(
      { file, log: data, looks: data },
      { text, what: 'words', command: `claim ${slug}` },
    );
  });
  const ofFaqs = content['verifications/faqs'].flatMap(({ file, slug, data }) => {
    const faq = faqs.get(slug);
    if (!faq) return [];
    const text = textOfAnswer(faq, claims);
    return outdated(
      { file, log: data, looks: data },
      { text, what: 'words', command: `faq ${slug}` },
    );
  });
  return [...ofClaims, ...ofFaqs];
}

export const verificationApplies: Rule = {
  id: 'verification-applies',
  severity: 'warning',
  summary:
    'At least one verification speaks of the present value of its contact, or of the present words.',
  why: 'After a change the old verifications say nothing of what stands there now.',
  run: (content) => [...ofValues(content), ...ofFacts(content), ...ofTexts(content)],
};
