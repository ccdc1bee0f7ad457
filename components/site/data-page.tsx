import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LinkList } from '@/components/ui/link-list';
import { Section } from '@/components/ui/section';
import { apiPaths, checksumPath } from '@/lib/pages';
import { siteOrigin } from '@/lib/site';

const files = [
  'directory',
  'status',
  'table',
  'index',
  'openapi',
  'hsdsServices',
  'hsdsOrganization',
] as const;
const checksums = checksumPath.slice(1);
const checked = apiPaths.directory.slice(1);

/** Fetches one file and the list, and compares: the path in the folder is the one in the list. */
const commands = [
  `curl --fail --remote-name ${siteOrigin}${checksumPath}`,
  `curl --fail --create-dirs --output ${checked} ${siteOrigin}${apiPaths.directory}`,
  `sha256sum --check --ignore-missing ${checksums}`,
].join('\n');

const code = (text: ReactNode) => <code dir="ltr">{text}</code>;

/** What there is for programs and spreadsheets, and how to use it without harm. */
export function DataPage() {
  const t = useTranslations('data');
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="mt-4">{t('lead')}</p>
      <Section heading={t('filesHeading')}>
        <LinkList
          links={files.map((file) => ({
            href: apiPaths[file],
            text: t(`files.${file}`),
            note: <bdi className="break-all">{`${siteOrigin}${apiPaths[file]}`}</bdi>,
          }))}
        />
        <p>{t('open')}</p>
      </Section>
      <Section heading={t('trustHeading')}>
        <p className="font-semibold">{t('warning')}</p>
        <p>{t('missing')}</p>
        <p>{t('restricted')}</p>
        <p>{t('made')}</p>
      </Section>
      <Section heading={t('tableHeading')}>
        <p>{t('table')}</p>
      </Section>
      <Section heading={t('hsdsHeading')}>
        <p>{t.rich('hsds', { label: 'validThrough', code })}</p>
      </Section>
      <Section heading={t('checkHeading')}>
        <p>{t.rich('check', { ok: 'OK', code })}</p>
        <pre dir="ltr" className="rounded-lg bg-raised p-3 break-all whitespace-pre-wrap">
          <code>{commands}</code>
        </pre>
        <p>{t.rich('checkMac', { mac: 'shasum -a 256', linux: 'sha256sum', code })}</p>
        <p>{t('checkLimit')}</p>
      </Section>
      <Section heading={t('licenceHeading')}>
        <p>{t('licence')}</p>
      </Section>
    </>
  );
}
