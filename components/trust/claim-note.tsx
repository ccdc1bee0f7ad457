import { useLocale, useTranslations } from 'next-intl';
import type { ClaimEntry } from '@/lib/domain/directory/directory';
import { paths } from '@/lib/pages';
import { ClaimStatusBadge } from './status-badge';

/** A claim in short: what is claimed, where it stands, and the way to the reasons. */
export function ClaimNote({ claim }: { claim: ClaimEntry }) {
  const locale = useLocale();
  const t = useTranslations('claims');
  return (
    <div className="border-s-4 border-line ps-4">
      <p>
        <ClaimStatusBadge standing={claim} />
      </p>
      <p>
        <q>{claim.statement}</q>{' '}
        <a
          href={paths.claim(locale, claim.slug)}
          aria-label={`${t('details')}: ${claim.statement}`}
        >
          {t('details')}
        </a>
      </p>
    </div>
  );
}

interface ClaimNotesProps {
  slugs: readonly string[];
  claims: readonly ClaimEntry[];
}

export function ClaimNotes({ slugs, claims }: ClaimNotesProps) {
  return (
    <div className="space-y-4">
      {slugs.map((slug) => {
        const claim = claims.find((candidate) => candidate.slug === slug);
        return claim && <ClaimNote key={slug} claim={claim} />;
      })}
    </div>
  );
}
