import { useTranslations } from 'next-intl';
import { WhileConfirmed } from '@/components/trust/while-confirmed';
import type { Directory } from '@/lib/domain/directory/directory';
import type { TimelineLine } from '@/lib/domain/directory/timeline-lines';
import { factThrough } from '@/lib/domain/directory/timeline-lines';
import { savedCopyThrough } from '@/lib/domain/trust/verification';

interface TimelineTrustProps {
  line: TimelineLine;
  directory: Directory;
}

/**
 * Whether a line's hours are a fact, in two words. Its row is drawn as one only while the mark
 * `data-fact` stands in it, so that the guard turns the row into a claim when it takes this back.
 */
export function TimelineTrust({ line, directory }: TimelineTrustProps) {
  const t = useTranslations('timeline');
  const through = factThrough(line);
  if (through === null) return t('claim');
  return (
    <WhileConfirmed
      as="span"
      through={through}
      savedThrough={savedCopyThrough(directory.today)}
      fallback={t('claim')}
    >
      <span data-fact="">{t('fact')}</span>
    </WhileConfirmed>
  );
}
