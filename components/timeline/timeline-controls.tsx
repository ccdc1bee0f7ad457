import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { TimelineLine } from '@/lib/domain/directory/timeline-lines';

interface FieldProps {
  label: string;
  data: { readonly [name: `data-${string}`]: string };
  children?: ReactNode;
}

function Field({ label, data, children }: FieldProps) {
  return (
    <label className="block">
      <span className="font-semibold">{label}</span>
      <select
        {...data}
        autoComplete="off"
        className="block min-h-11 w-full rounded-lg border-2 border-edge bg-paper px-2"
      >
        {children}
      </select>
    </label>
  );
}

/** The zone to show times in, and the line to find a time for: only confirmed ones, if any. */
export function TimelineControls({ facts }: { facts: readonly TimelineLine[] }) {
  const t = useTranslations('timeline');
  return (
    <fieldset
      disabled
      className="rounded-lg border border-line bg-raised p-4 noscript:hidden print:hidden"
    >
      <legend className="px-1 text-lead font-bold">{t('controls')}</legend>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label={t('zone')} data={{ 'data-zone': '' }}>
          <option value="" />
          <optgroup label={t('lineZones')} />
          <optgroup label={t('allZones')} />
        </Field>
        {facts.length > 0 && (
          <div data-best-part="">
            <Field label={t('best')} data={{ 'data-best-line': '' }}>
              {facts.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </Field>
            <p role="status" className="mt-2 font-semibold" />
            <p className="text-small text-quiet">{t('bestNote')}</p>
          </div>
        )}
      </div>
    </fieldset>
  );
}
