import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionLink } from '@/components/ui/action';
import { bidiIsolate } from '@/components/words/bidi-isolate';
import { formatNumber } from '@/lib/domain/numbers/phone-number';
import type { KindWith } from '@/lib/domain/trust/contact-kinds';
import type { ConfirmedValue } from '@/lib/domain/trust/verification';

/** The only link that says `tel:`. It takes nothing but a confirmed number. */
export function DialLink({ value }: { value: ConfirmedValue<KindWith<{ action: 'call' }>> }) {
  const t = useTranslations('value');
  const bdi = (number: ReactNode) => (
    <bdi className="inline-block max-w-full text-lead tabular-nums">{number}</bdi>
  );
  return (
    <ActionLink href={`tel:${value}`} look="good">
      <span>{t.rich('call', { number: formatNumber(value), bdi })}</span>
    </ActionLink>
  );
}

/** The only link that says `mailto:`. It takes nothing but a confirmed address. */
export function MailLink({ value }: { value: ConfirmedValue<KindWith<{ action: 'write' }>> }) {
  const t = useTranslations('value');
  return (
    <ActionLink href={`mailto:${value}`} look="good">
      <span>{t.rich('write', { address: value, bdi: bidiIsolate })}</span>
    </ActionLink>
  );
}
