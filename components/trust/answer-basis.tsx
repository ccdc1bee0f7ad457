import { useTranslations } from 'next-intl';
import { useDayWords } from '@/components/words/date-words';
import { SourceLinks } from '@/components/words/source-link';
import type { Directory, FaqEntry } from '@/lib/domain/directory/directory';
import { StatusBadge } from './status-badge';
import { WhileConfirmed } from './while-confirmed';

interface AnswerBasisProps {
  basis: FaqEntry['basis'];
  sources: Directory['sources'];
}

/**
 * Where the words of an answer stand, for as long as it holds. Only what is confirmed, or danger to
 * the reader, has a badge.
 */
export function AnswerBasis({ basis, sources }: AnswerBasisProps) {
  if (basis.status === 'confirmed') {
    return (
      <WhileConfirmed
        standing={basis}
        fallback={<Quiet words="expired" basis={basis} sources={sources} />}
      >
        <Confirmed basis={basis} sources={sources} />
      </WhileConfirmed>
    );
  }
  if (basis.status === 'contradicted') return <Contradicted basis={basis} sources={sources} />;
  return <Quiet words={basis.status} basis={basis} sources={sources} />;
}

function Confirmed({ basis, sources }: AnswerBasisProps) {
  const t = useTranslations('basis');
  const dayWords = useDayWords();
  const day = basis.verification?.observedOn;
  return (
    <>
      <p>
        <StatusBadge status="confirmed" /> {day && t('confirmed', { date: dayWords(day) })}
      </p>
      <Documents basis={basis} sources={sources} />
    </>
  );
}

/** Our own upkeep is no danger to anybody. */
function Quiet({ words, basis, sources }: AnswerBasisProps & { words: 'expired' | 'reported' }) {
  const t = useTranslations('basis');
  return (
    <>
      <p className="text-quiet">{t(words)}</p>
      <Documents basis={basis} sources={sources} />
    </>
  );
}

function Contradicted({ basis, sources }: AnswerBasisProps) {
  const t = useTranslations('basis');
  return (
    <>
      <p>
        <StatusBadge status="contradicted" />{' '}
        {t(basis.verification === null ? 'contradicted' : 'contradictedItself')}
      </p>
      <Documents basis={basis} sources={sources} />
    </>
  );
}

/** What was read for the look that decides. */
function Documents({ basis, sources }: AnswerBasisProps) {
  if (basis.verification === null) return null;
  return <SourceLinks slugs={[...new Set(basis.verification.sources)]} sources={sources} />;
}
