import '@/app/globals.css';
import type { ReactNode } from 'react';
import { localeParams, pageLocale } from '@/app/locale-params';
import { Document } from '@/components/site/document';
import { directoryForPages } from '@/lib/content/load/directory';

export const generateStaticParams = localeParams;
export const dynamicParams = false;

interface LocaleLayoutProps {
  params: Promise<{ locale: string }>;
  children: ReactNode;
}

export default async function LocaleLayout({ params, children }: LocaleLayoutProps) {
  await pageLocale(params);
  return <Document directory={directoryForPages()}>{children}</Document>;
}
