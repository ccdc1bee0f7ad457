import { getTranslations } from 'next-intl/server';
import { entryOf } from '@/app/entry-of';
import { pageLocale } from '@/app/locale-params';
import { pageMetadata } from '@/app/page-metadata';
import { ContactData, PageBreadcrumbs } from '@/app/structured';
import { ContactDetails } from '@/components/contact/contact-details';
import { directoryForPages } from '@/lib/content/load/directory';
import { isPhone, isRestricted, isUsable } from '@/lib/domain/directory/directory';
import { paths } from '@/lib/pages';

interface PageProps {
  params: Promise<{ locale: string; slug: string }>;
}

export const generateStaticParams = () =>
  directoryForPages().contacts.map(({ slug }) => ({ slug }));

export async function generateMetadata({ params }: PageProps) {
  const locale = await pageLocale(params);
  const directory = directoryForPages();
  const contact = entryOf(directory.contacts, (await params).slug);
  const t = await getTranslations('contact');
  const { name, slug, description } = contact;
  const path = paths.contact(locale, slug);
  const usable = isUsable(contact, directory.organization);
  if (usable) {
    const index = !isRestricted(contact, directory.organization);
    return pageMetadata(directory, { path, title: name, description, index });
  }
  return pageMetadata(directory, {
    path,
    title: t(isPhone(contact) ? 'titleReportedPhone' : 'titleReported', { name }),
    description: isPhone(contact) ? t('descriptionReportedPhone') : description,
    index: false,
  });
}

export default async function Page({ params }: PageProps) {
  const locale = await pageLocale(params);
  const directory = directoryForPages();
  const contact = entryOf(directory.contacts, (await params).slug);
  const { slug, name } = contact;
  return (
    <>
      <ContactDetails contact={contact} directory={directory} />
      <ContactData contact={contact} directory={directory} />
      <PageBreadcrumbs
        locale={locale}
        parent="directory"
        name={name}
        path={paths.contact(locale, slug)}
      />
    </>
  );
}
