import { useTranslations } from 'next-intl';
import { bidiIsolate } from '@/components/words/bidi-isolate';
import { useDayWords } from '@/components/words/date-words';
import type { Directory } from '@/lib/domain/directory/directory';
import { siteOrigin } from '@/lib/site';

interface PrintedFromProps {
  /** The page's address below the origin. */
  path: string;
  directory: Directory;
}

/** On paper only: of which day a sheet is, and where the present state stands. */
export function PrintedFrom({ path, directory }: PrintedFromProps) {
  const t = useTranslations('print');
  const dayWords = useDayWords();
  return (
    <p className="hidden border-b border-edge pb-2 text-small print:block">
      {t.rich('from', {
        date: dayWords(directory.today),
        address: siteOrigin + path,
        bdi: bidiIsolate,
      })}
    </p>
  );
}
