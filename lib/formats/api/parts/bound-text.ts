import type { TextVerification } from '@/lib/schema/verification';

/** A text that verifications bind, and every look at it; quotes stay in the content. */
export function apiBoundText({
  digest,
  verifications,
}: {
  digest: string;
  verifications: readonly TextVerification[];
}) {
  return {
    digest,
    checks: verifications.map(({ quotes: _, sources, ...look }) => ({
      ...look,
      sources: [...new Set(sources)],
    })),
  };
}
