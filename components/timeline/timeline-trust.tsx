import { useTranslations } from 'next-intl';
import { WhileConfirmed } from '@/components/trust/while-confirmed';
import type { TimelineLine } from '@/lib/domain/directory/timeline-lines';
import { factStanding } from '@/lib/domain/directory/timeline-lines';

/**
 * Whether a line's hours are a fact, in two words. Its row is drawn as one only while the mark
 * `data-fact` stands in it, so that the guard turns the row into a claim when it takes this back.
 */
export function TimelineTrust({ line }: { line: TimelineLine }) {
  const t = useTranslations('timeline');
  const standing = factStanding(line);
  if (standing === null) return t('claim');
  return (
    <WhileConfirmed as="span" standing={standing} fallback={t('claim')}>
      <span data-fact="">{t('fact')}</span>
    </WhileConfirmed>
  );
}
