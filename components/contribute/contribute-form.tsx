import { useLocale, useTranslations } from 'next-intl';
import { actionClass } from '@/components/ui/action';
import { CheckBox, FieldGroup, LongTextField, SelectField, TextField } from '@/components/ui/field';
import type { Directory } from '@/lib/domain/directory/directory';
import { contactKindNames, kindsThat } from '@/lib/domain/trust/contact-kinds';
import { paths } from '@/lib/pages';
import { AddList } from './add-list';
import { ContributeHours } from './contribute-hours';
import { ContributeResult } from './contribute-result';
import { ContributeSource } from './contribute-source';
import { ContributeTemplates } from './contribute-templates';

interface Props {
  directory: Directory;
}

const costs = ['toll-free', 'standard-rate', 'shared-cost', 'premium'] as const;

/**
 * The form that writes the file of a contact. components/islands/contribute-form.ts brings it to
 * life; it loads the files, fills in countries and sources, and checks with the schemas.
 */
export function ContributeForm({ directory }: Props) {
  const locale = useLocale();
  const t = useTranslations('contribute');
  return (
    <contribute-form
      data-address={paths.contributeData(locale)}
      data-repository={directory.organization.repository ?? undefined}
    >
      <p role="status" data-failed={t('failed')} className="font-semibold" />
      <fieldset
        disabled
        className="space-y-5 rounded-lg border border-line bg-raised p-4 noscript:hidden print:hidden"
      >
        <legend className="px-1 text-lead font-bold">{t('legend')}</legend>
        <Entry directory={directory} />
        <Words />
        <Reach directory={directory} />
        <ContributeHours directory={directory} />
        <ReplyTime />
        <ContributeSource />
        <button type="button" data-show="" className={`${actionClass('primary')} w-full sm:w-auto`}>
          {t('show')}
        </button>
        <p className="text-small text-quiet">{t('kept')}</p>
      </fieldset>
      <ContributeResult />
      <ContributeTemplates />
    </contribute-form>
  );
}

function Entry({ directory }: Props) {
  const t = useTranslations('contribute');
  const kind = useTranslations('kind');
  return (
    <>
      <SelectField name="entry" label={t('entry')}>
        <option value="">{t('newEntry')}</option>
        {directory.contacts.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField name="kind" label={t('kind')} data={{ 'data-new': '' }}>
        {contactKindNames.map((name) => (
          <option key={name} value={name}>
            {kind(name)}
          </option>
        ))}
      </SelectField>
      <TextField
        name="slug"
        label={t('slug')}
        hint={t('slugHint')}
        spellCheck={false}
        autoCapitalize="none"
        data={{ 'data-new': '' }}
      />
    </>
  );
}

function Words() {
  const t = useTranslations('contribute');
  const cost = useTranslations('cost');
  const words = contactKindNames.map((kind) => [`data-${kind}`, t(`valueHint.${kind}`)]);
  const called = kindsThat(({ action }) => action === 'call').join(' ');
  return (
    <>
      <TextField name="name" label={t('name')} hint={t('nameHint')} />
      <LongTextField name="description" label={t('about')} hint={t('aboutHint')} />
      <TextField
        name="value"
        label={t('value')}
        hint={<span {...Object.fromEntries(words)}>{t(`valueHint.${contactKindNames[0]}`)}</span>}
        spellCheck={false}
        autoCapitalize="none"
      />
      <p hidden data-hidden-value="" className="border-s-4 border-warn ps-2">
        {t('hiddenValue')}
      </p>
      <SelectField name="claimedCost" label={t('cost')} data={{ 'data-for': called }}>
        <option value="">{t('costUnknown')}</option>
        {costs.map((name) => (
          <option key={name} value={name}>
            {cost(name)}
          </option>
        ))}
      </SelectField>
    </>
  );
}

function Reach({ directory }: Props) {
  const t = useTranslations('contribute');
  const { audiences, topics } = directory.organization;
  return (
    <>
      {(['audience', 'topics'] as const).map((key) => (
        <FieldGroup key={key} name={key} label={t(key)}>
          <div className="grid sm:grid-cols-2">
            {(key === 'audience' ? audiences : topics).map(({ id, name }) => (
              <CheckBox key={id} name={key} value={id}>
                {name}
              </CheckBox>
            ))}
          </div>
        </FieldGroup>
      ))}
      <FieldGroup name="areaServed" label={t('areaServed')} hint={t('addHint')}>
        <CheckBox name="areaServed" value="worldwide">
          {t('worldwide')}
        </CheckBox>
        <AddList name="areaServed" label={t('addCountry')} />
      </FieldGroup>
      <TextField
        name="availableLanguage"
        label={t('languages')}
        hint={t('languagesHint')}
        spellCheck={false}
        autoCapitalize="none"
      />
    </>
  );
}

function ReplyTime() {
  const t = useTranslations('contribute');
  return (
    <FieldGroup name="replyTime" label={t('replyTime')} hint={t('replyHint')}>
      <div className="grid grid-cols-2 gap-3">
        {(['minimumHours', 'maximumHours'] as const).map((name) => (
          <TextField key={name} name={name} label={t(name)} inputMode="numeric" />
        ))}
      </div>
    </FieldGroup>
  );
}
