import { useLocale, useTranslations } from 'next-intl';
import { actionClass } from '@/components/ui/action';
import { CheckBox } from '@/components/ui/field';
import { paths } from '@/lib/pages';
import { daysOfWeek } from '@/lib/schema/parts/days-of-week';

/** What the form's script copies: an item of a list, a period of the week, and a file. */
export function ContributeTemplates() {
  return (
    <div hidden data-templates="">
      <div data-template="item">
        <CheckBox name="" value="" />
      </div>
      <Period />
      <File />
    </div>
  );
}

function Period() {
  const t = useTranslations('contribute');
  const day = useTranslations('day');
  const boxClass = 'block min-h-11 w-full rounded-lg border-2 border-edge bg-paper px-2';
  return (
    <fieldset data-template="period" className="grid grid-cols-2 gap-2 sm:grid-cols-4 sm:items-end">
      <legend className="sr-only">{t('period')}</legend>
      <label className="col-span-2 block sm:col-span-1">
        <span className="text-small">{t('dayOfWeek')}</span>
        <select name="dayOfWeek" className={boxClass}>
          {daysOfWeek.map((name) => (
            <option key={name} value={name}>
              {day(name)}
            </option>
          ))}
        </select>
      </label>
      {(['opens', 'closes'] as const).map((name) => (
        <label key={name} className="block">
          <span className="text-small">{t(name)}</span>
          <input name={name} autoComplete="off" className={boxClass} />
        </label>
      ))}
      <button type="button" data-remove="" className={actionClass('secondary')}>
        {t('removePeriod')}
      </button>
    </fieldset>
  );
}

function File() {
  const locale = useLocale();
  const t = useTranslations('contribute');
  const form = paths.contribute(locale);
  return (
    <article data-template="file" className="space-y-3">
      <h3>
        <bdi data-path="" />
      </h3>
      <ol className="list-decimal space-y-3 ps-6">
        <li data-step="copy">
          <button type="button" data-copy={t('copied')} className={actionClass('secondary')}>
            {t('copy')}
          </button>
        </li>
        <li data-step="open">
          <a
            href={form}
            data-edit={t('openEdit', { host: '{host}' })}
            data-create={t('openCreate', { host: '{host}' })}
            data-empty={t('openEmpty', { host: '{host}' })}
          >
            {t('openEdit', { host: '{host}' })}
          </a>
        </li>
        <li>{t('propose')}</li>
      </ol>
      <p>
        <a href={form} data-download="" className="inline-flex min-h-11 items-center">
          {t('download')}
        </a>
      </p>
      <div data-change="">
        <h4 className="font-semibold">{t('change')}</h4>
        <pre className="rounded-lg border border-line bg-paper p-2 text-small whitespace-pre-wrap" />
      </div>
      <details>
        <summary className="min-h-11 content-center font-semibold">{t('whole')}</summary>
        <pre
          data-text=""
          className="rounded-lg border border-line bg-paper p-2 text-small whitespace-pre-wrap"
        />
      </details>
    </article>
  );
}
