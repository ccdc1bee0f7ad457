import type { BoundSubject } from '@/lib/domain/trust/bound-standing';
import type { ContentFile, ContentSet } from '@/lib/schema/content-set';
import type { FactVerification, TextVerification, Verification } from '@/lib/schema/verification';
import type { Path } from './problem';

/** One entry of a log of verifications, whatever it speaks of. */
interface LookBase {
  file: string;
  /** The slug of the contact, claim or question that it is about. */
  slug: string;
  /** Where the entry stands in its file. */
  index: number;
  /** The documents that it names, and where each is named. */
  documents: readonly { slug: string; path: Path }[];
}

export type RecordedLook = LookBase &
  (
    | { about: 'value'; look: Verification }
    | { about: Exclude<BoundSubject, 'fact'>; look: TextVerification }
    | { about: 'fact'; look: FactVerification }
  );

type Bound = TextVerification | FactVerification;

function quoted({ sources }: Bound, index: number): LookBase['documents'] {
  return sources.map((slug, place) => ({ slug, path: [index, 'sources', place] }));
}

function ofTexts(
  files: readonly ContentFile<readonly TextVerification[]>[],
  about: 'claim' | 'answer',
): RecordedLook[] {
  return files.flatMap(({ file, slug, data }) =>
    data.map((look, index) => ({ file, slug, index, about, look, documents: quoted(look, index) })),
  );
}

/** Every entry of every log, in the order of files. */
export function recordedLooks(content: ContentSet): RecordedLook[] {
  const ofContacts = content.verifications.flatMap(({ file, slug, data }) =>
    data.map((look, index): RecordedLook => {
      const place = { file, slug, index };
      if ('fact' in look) return { ...place, about: 'fact', look, documents: quoted(look, index) };
      const documents = [{ slug: look.source, path: [index, 'source'] }];
      return { ...place, about: 'value', look, documents };
    }),
  );
  return [
    ...ofContacts,
    ...ofTexts(content['verifications/claims'], 'claim'),
    ...ofTexts(content['verifications/faqs'], 'answer'),
  ];
}
