import '@/app/globals.css';
import { setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Document } from '@/components/site/document';
import { directoryForPages } from '@/lib/content/load/directory';
import { defaultLocale } from '@/lib/i18n/locales';

export default function HomeLayout({ children }: { children: ReactNode }) {
  setRequestLocale(defaultLocale);
  return <Document directory={directoryForPages()}>{children}</Document>;
}
