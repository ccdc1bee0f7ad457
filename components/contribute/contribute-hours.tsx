import { useTranslations } from 'next-intl';
import { actionClass } from '@/components/ui/action';
import { FieldGroup, SelectField, TextField } from '@/components/ui/field';
import type { Directory } from '@/lib/domain/directory/directory';

/** When a contact is open: nobody says, as its region, or a week of its own. */
export function ContributeHours({ directory }: { directory: Directory }) {
  const t = useTranslations('contribute');
  return (
    <FieldGroup name="hours" label={t('hours')}>
      <SelectField name="hoursFrom" label={t('hoursFrom')}>
        <option value="nowhere">{t('hoursNowhere')}</option>
        {directory.regions.map(({ slug, name }) => (
          <option key={slug} value={`region:${slug}`}>
            {t('hoursRegion', { region: name })}
          </option>
        ))}
        <option value="own">{t('hoursOwn')}</option>
      </SelectField>
      <div hidden data-week="" className="mt-3 space-y-3">
        <TextField
          name="timeZone"
          label={t('timeZone')}
          hint={t('timeZoneHint')}
          list="time-zones"
          spellCheck={false}
        />
        <datalist id="time-zones" />
        <div data-periods="" className="space-y-3" />
        <button type="button" data-add-period="" className={actionClass('secondary')}>
          {t('addPeriod')}
        </button>
        <p className="text-small text-quiet">{t('exceptionsStay')}</p>
      </div>
    </FieldGroup>
  );
}
