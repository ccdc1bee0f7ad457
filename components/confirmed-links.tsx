import { useTranslations } from 'next-intl';
import { formatNumber } from '@/lib/domain/phone-number';
import type { ConfirmedValue } from '@/lib/domain/verification';

const button =
  'inline-flex min-h-11 items-center rounded bg-good px-4 font-semibold text-paper tabular-nums no-underline';

/** The only place that writes `tel:`. It takes nothing but a confirmed number. */
export function DialLink({ value }: { value: ConfirmedValue<'phone'> }) {
  const t = useTranslations('value');
  return (
    <a href={`tel:${value}`} className={button}>
      <bdi>{t('call', { number: formatNumber(value) })}</bdi>
    </a>
  );
}

/** The only place that writes `mailto:`. It takes nothing but a confirmed address. */
export function MailLink({ value }: { value: ConfirmedValue<'email'> }) {
  const t = useTranslations('value');
  return (
    <a href={`mailto:${value}`} className={button}>
      <bdi>{t('write', { address: value })}</bdi>
    </a>
  );
}
