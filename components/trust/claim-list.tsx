import { useTranslations } from 'next-intl';
import { SourceLink, SourceLinks } from '@/components/words/source-link';
import type { ClaimEntry, Directory } from '@/lib/domain/directory/directory';
import { ClaimStatusBadge } from './status-badge';

interface ClaimListProps {
  claims: readonly ClaimEntry[];
  sources: Directory['sources'];
}

/** Claims, each with its status, who says it, and what other documents say of it. */
export function ClaimList({ claims, sources }: ClaimListProps) {
  return claims.map((claim) => <Claim key={claim.slug} claim={claim} sources={sources} />);
}

function Claim({ claim, sources }: { claim: ClaimEntry; sources: Directory['sources'] }) {
  const t = useTranslations('claims');
  const finding = useTranslations('finding');
  return (
    <article id={claim.slug} className="space-y-2 border-t border-line py-4">
      <h3>{claim.statement}</h3>
      <p>
        <ClaimStatusBadge standing={claim} />
      </p>
      <p>
        {t('claimedBy')}:{' '}
        {claim.sources.map((slug) => (
          <SourceLink key={slug} slug={slug} sources={sources} />
        ))}
      </p>
      {claim.verification && (
        <>
          <p>{finding(claim.verification.finding)}:</p>
          <SourceLinks slugs={[...new Set(claim.verification.sources)]} sources={sources} />
        </>
      )}
      {claim.mentions.length > 0 && (
        <>
          <p>{t('mentions')}:</p>
          <ul className="list-disc ps-6">
            {claim.mentions.map((item) => (
              <li key={item.source}>
                <SourceLink slug={item.source} sources={sources} />. {item.statement}
              </li>
            ))}
          </ul>
        </>
      )}
      {claim.remark && <p className="text-quiet">{claim.remark}</p>}
    </article>
  );
}
