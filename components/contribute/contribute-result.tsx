import { useTranslations } from 'next-intl';

/** What comes out: one part a file, with the change and the ways to hand it in. */
export function ContributeResult() {
  const t = useTranslations('contribute');
  return (
    <>
      <section
        hidden
        data-faults=""
        tabIndex={-1}
        className="mt-6 rounded-e-lg border-s-8 border-bad bg-bad-wash px-4 py-3"
      >
        <h2>{t('faults')}</h2>
        <ul className="list-disc ps-6" />
      </section>
      <section hidden data-results="" tabIndex={-1} className="mt-8">
        <h2>{t('result')}</h2>
        <p data-same="" className="mt-2">
          {t('same')}
        </p>
        <p data-unconfirmed="" className="mt-2 border-s-4 border-warn ps-2">
          {t('unconfirmed')}
        </p>
        <div data-files="" className="mt-4 space-y-8" />
      </section>
    </>
  );
}
