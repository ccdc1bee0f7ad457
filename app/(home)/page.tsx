import { setRequestLocale } from 'next-intl/server';
import { HomePage, homeMetadata } from '@/app/home-page';
import { defaultLocale } from '@/lib/i18n/locales';

export const generateMetadata = () => homeMetadata(defaultLocale);

export default function Page() {
  setRequestLocale(defaultLocale);
  return <HomePage />;
}
