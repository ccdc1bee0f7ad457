import { useTranslations } from 'next-intl';
import { bidiIsolate } from '@/components/words/bidi-isolate';
import { useDayWords } from '@/components/words/date-words';
import type { Directory } from '@/lib/domain/directory/directory';
import { contactKinds } from '@/lib/domain/trust/contact-kinds';
import { offeredThrough } from '@/lib/domain/trust/verification';

/**
 * What a saved copy of a page says of itself: its day, and later that it offers no phone number any more. The service worker marks saved copies; without the mark nobody sees this.
 */
export function SavedNote({ directory }: { directory: Directory }) {
  const t = useTranslations('saved');
  const dayWords = useDayWords();
  const { name, url } = directory.organization;
  return (
    <section
      aria-label={t('label')}
      className="hidden border-s-8 border-warn bg-warn-wash p-3 in-data-saved:block"
    >
      <p>{t('copy', { date: dayWords(directory.today) })}</p>
      <span data-until={offeredThrough('phone', directory.today) ?? undefined} />
      <p hidden>
        {t.rich('old', {
          days: contactKinds.phone.value.offeredInDays,
          organization: name,
          host: new URL(url).hostname,
          bdi: bidiIsolate,
          link: (host) => <a href={url}>{host}</a>,
        })}
      </p>
    </section>
  );
}
