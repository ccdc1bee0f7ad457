import { useTranslations } from 'next-intl';
import type { Region } from '@/lib/schema/region';

/** A region's hours as its source words them, and what we assumed to read them. */
export function RegionHoursNotes({ region }: { region: Region }) {
  const t = useTranslations('hours');
  return (
    <>
      <p>{t('stated', { stated: region.stated })}</p>
      {region.assumption && <p>{t('assumption', { assumption: region.assumption })}</p>}
    </>
  );
}
