import { mention } from '@/lib/domain/text/mention';
import type { BoundText, NamedClaim } from '@/lib/domain/trust/bound-text';
import { answerText } from '@/lib/domain/trust/bound-text';
import type { Claim } from '@/lib/schema/claim';
import type { Faq } from '@/lib/schema/faq';

type Answer = Faq & { body: string };

/** The claims that an answer names, in its list or in its text, as far as there are such. */
function claimsNamed({ claims, body }: Answer, known: ReadonlyMap<string, Claim>): NamedClaim[] {
  const inBody = [...body.matchAll(mention)].flatMap(([, kind, slug]) =>
    kind === 'claim' && slug !== undefined ? [slug] : [],
  );
  return [...new Set([...claims, ...inBody])].flatMap((slug) => {
    const claim = known.get(slug);
    return claim === undefined ? [] : [{ slug, statement: claim.statement }];
  });
}

/** The text of an answer as its page shows it, among the claims of the content. */
export function textOfAnswer(answer: Answer, claims: ReadonlyMap<string, Claim>): BoundText {
  return answerText(answer, claimsNamed(answer, claims));
}
