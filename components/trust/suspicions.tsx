import { useTranslations } from 'next-intl';
import { bidiIsolate } from '@/components/words/bidi-isolate';
import type { Contact } from '@/lib/domain/directory/directory';
import type { Suspicion } from '@/lib/domain/numbers/look-alike-numbers';

/** What in a number itself speaks against it, in plain words; nothing when nothing does. */
export function Suspicions({ contact }: { contact: Contact }) {
  const t = useTranslations('suspicions');
  if (contact.suspicions.length === 0) return null;
  return (
    <>
      <h3>{t('heading')}</h3>
      <ul className="list-disc ps-6">
        {contact.suspicions.map((suspicion) => (
          <li key={suspicion.kind}>
            <SuspicionWords suspicion={suspicion} />
          </li>
        ))}
      </ul>
    </>
  );
}

function SuspicionWords({ suspicion }: { suspicion: Suspicion }) {
  const t = useTranslations('suspicions');
  switch (suspicion.kind) {
    case 'shared-ending':
      return t.rich('sharedEnding', {
        digits: suspicion.digits,
        count: suspicion.count,
        countries: suspicion.countries,
        bdi: bidiIsolate,
      });
    case 'consecutive':
      return t('consecutive', { count: suspicion.count });
    case 'repeated':
      return t.rich('repeated', { digits: suspicion.digits, bdi: bidiIsolate });
    case 'counting':
      return t.rich('counting', { digits: suspicion.digits, bdi: bidiIsolate });
  }
}
