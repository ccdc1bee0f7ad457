import { useTranslations } from 'next-intl';
import type { ClaimStanding, ClaimStatus } from '@/lib/domain/trust/verification';
import { StatusBadge } from './status-badge';
import { WhileConfirmed } from './while-confirmed';

/** What an answer rests on, in a word and a sentence, for as long as it holds. */
export function AnswerBasis({ basis }: { basis: ClaimStanding }) {
  if (basis.status !== 'confirmed') return <Words status={basis.status} />;
  return (
    <WhileConfirmed standing={basis} fallback={<Words status="expired" />}>
      <Words status="confirmed" />
    </WhileConfirmed>
  );
}

function Words({ status }: { status: ClaimStatus }) {
  const t = useTranslations('basis');
  return (
    <p>
      <StatusBadge status={status} /> {t(status)}
    </p>
  );
}
