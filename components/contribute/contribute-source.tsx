import { useTranslations } from 'next-intl';
import { FieldGroup, SelectField, TextField } from '@/components/ui/field';
import { AddList } from './add-list';

/** What names the contact: documents that are listed, or one that is not listed yet. */
export function ContributeSource() {
  const t = useTranslations('contribute');
  return (
    <FieldGroup name="sources" label={t('sources')} hint={t('sourcesHint')}>
      <AddList name="sources" label={t('addSource')} other={t('otherSource')} />
      <div hidden data-new-source="" className="mt-3 space-y-4 border-s-4 border-line ps-3">
        <p className="font-semibold">{t('newSource')}</p>
        <TextField
          name="source-url"
          label={t('sourceUrl')}
          hint={t('sourceUrlHint')}
          inputMode="url"
        />
        <TextField name="source-title" label={t('sourceTitle')} />
        <TextField name="source-publisher" label={t('sourcePublisher')} />
        <SelectField name="source-kind" label={t('sourceKind')}>
          <option value="official">{t('official')}</option>
          <option value="third-party">{t('thirdParty')}</option>
          <option value="public-authority">{t('authority')}</option>
        </SelectField>
        <TextField name="source-languages" label={t('sourceLanguages')} hint={t('languagesHint')} />
        <SelectField name="source-method" label={t('sourceMethod')}>
          <option value="live-read">{t('liveRead')}</option>
          <option value="archived-copy">{t('archivedCopy')}</option>
          <option value="undated-copy">{t('undatedCopy')}</option>
        </SelectField>
        <TextField
          name="source-observedOn"
          label={t('sourceDay')}
          hint={t('sourceDayHint')}
          placeholder="2026-11-23"
        />
        <TextField
          name="source-slug"
          label={t('sourceSlug')}
          hint={t('slugHint')}
          spellCheck={false}
        />
      </div>
    </FieldGroup>
  );
}
