import { getTranslations } from 'next-intl/server';
import { StructuredData } from '@/components/trust/structured-data';
import type { Contact, Directory, FaqEntry } from '@/lib/domain/directory/directory';
import {
  breadcrumbList,
  structuredFaq,
  structuredOrganization,
} from '@/lib/formats/structured/structured-data';
import type { Locale } from '@/lib/i18n/locales';
import { paths } from '@/lib/pages';
import { siteName, siteOrigin } from '@/lib/site';

/** The parts of the site that other pages lie below. */
const parents = {
  directory: paths.directory,
  faq: paths.faqs,
  whichLine: paths.whichLine,
  sources: paths.sources,
};

interface PageBreadcrumbsProps {
  locale: Locale;
  parent: keyof typeof parents;
  name: string;
  path: string;
}

/** The way to a page, for programs. */
export async function PageBreadcrumbs({ locale, parent, name, path }: PageBreadcrumbsProps) {
  const t = await getTranslations({ locale, namespace: 'site' });
  const steps = [
    { name: siteName, path: paths.home(locale) },
    { name: t(parent), path: parents[parent](locale) },
    { name, path },
  ];
  const data = breadcrumbList(steps.map((step) => ({ ...step, url: `${siteOrigin}${step.path}` })));
  return <StructuredData data={data} standing={null} />;
}

/** A confirmed contact, for programs, for as long as it is confirmed. */
export function ContactData({ contact, directory }: { contact: Contact; directory: Directory }) {
  const data = structuredOrganization(contact, directory);
  const { standing } = contact;
  if (data === null || standing.status !== 'confirmed') return null;
  return <StructuredData data={data} standing={standing} />;
}

/** A question with its answer, for programs, for as long as official pages back it. */
export function FaqData({ faq, url }: { faq: FaqEntry; url: string }) {
  const data = structuredFaq(faq, url);
  if (data === null || faq.basis.status !== 'confirmed') return null;
  return <StructuredData data={data} standing={faq.basis} />;
}
