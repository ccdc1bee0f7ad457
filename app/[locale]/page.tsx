import { HomePage, homeMetadata } from '@/app/home-page';
import { pageLocale } from '@/app/locale-params';

interface PageProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageProps) {
  return homeMetadata(await pageLocale(params));
}

export default async function Page({ params }: PageProps) {
  await pageLocale(params);
  return <HomePage />;
}
