import { useTranslations } from 'next-intl';
import { isolated } from '@/components/words/bidi-isolate';
import type { Contact } from '@/lib/domain/directory/directory';
import type { Doubt } from '@/lib/domain/numbers/look-alike-numbers';

/** What in a number itself speaks against it, in plain words; nothing when nothing does. */
export function Doubts({ contact }: { contact: Contact }) {
  const t = useTranslations('doubts');
  if (contact.doubts.length === 0) return null;
  return (
    <>
      <h3>{t('heading')}</h3>
      <ul className="list-disc ps-6">
        {contact.doubts.map((doubt) => (
          <li key={doubt.kind}>
            <DoubtWords doubt={doubt} />
          </li>
        ))}
      </ul>
    </>
  );
}

function DoubtWords({ doubt }: { doubt: Doubt }) {
  const t = useTranslations('doubts');
  switch (doubt.kind) {
    case 'shared-ending':
      return t.rich('sharedEnding', {
        digits: doubt.digits,
        count: doubt.count,
        countries: doubt.countries,
        bdi: isolated,
      });
    case 'consecutive':
      return t('consecutive', { count: doubt.count });
    case 'repeated':
      return t.rich('repeated', { digits: doubt.digits, bdi: isolated });
    case 'counting':
      return t.rich('counting', { digits: doubt.digits, bdi: isolated });
  }
}
