import { useTranslations } from 'next-intl';
import type { Organization } from '@/lib/schema/organization';

interface RevealedValueProps {
  /** As people read it. */
  value: string;
  organization: Organization;
  /** What opens it, and what is said before it. */
  reveal: string;
  warning: string;
}

/**
 * A value that is not confirmed: closed at first, the warning before it, plain text, and kept out
 * of what search engines quote. lib/export/verify/verify-trust.ts lets it stand nowhere else.
 */
export function RevealedValue({ value, organization, reveal, warning }: RevealedValueProps) {
  const t = useTranslations('value');
  if (organization.reportedNumbers === 'hide') return <p>{t('hidden')}</p>;
  return (
    <details className="rounded-lg border border-edge px-3">
      <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">{reveal}</summary>
      <p>{warning}</p>
      <div data-nosnippet className="my-2 text-lead tabular-nums">
        <bdi>{value}</bdi>
      </div>
    </details>
  );
}
