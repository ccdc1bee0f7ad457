import { useTranslations } from 'next-intl';
import { ActionLink } from '@/components/ui/action';
import { bidiIsolate } from '@/components/words/bidi-isolate';
import type { Directory } from '@/lib/domain/directory/directory';
import { formatNumber } from '@/lib/domain/numbers/phone-number';
import { contactKinds } from '@/lib/domain/trust/contact-kinds';
import type { Standing } from '@/lib/domain/trust/verification';
import type { ContactKind } from '@/lib/schema/contact-point';

interface UncheckedValueProps {
  standing: Extract<Standing<ContactKind>, { status: 'confirmed' }>;
  directory: Directory;
}

/**
 * A confirmed number on a page that has grown too old to offer it: plain text, and in the place of the
 * button to call the page that was seen to state it.
 */
export function UncheckedValue({ standing, directory }: UncheckedValueProps) {
  const t = useTranslations('value');
  const { value, verification } = standing;
  const address = directory.sources.get(verification.source)?.url ?? directory.organization.url;
  const words = { days: contactKinds.phone.value.offeredInDays, number: formatNumber(value) };
  return (
    <div className="space-y-2">
      <p>{t.rich('oldPage', { ...words, bdi: bidiIsolate })}</p>
      <ActionLink href={address} rel="external noreferrer" look="secondary">
        <span>
          {t('checkThere')}{' '}
          <bdi className="text-small font-normal">{new URL(address).hostname}</bdi>
        </span>
      </ActionLink>
    </div>
  );
}
