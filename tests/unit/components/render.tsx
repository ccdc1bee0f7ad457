import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { messagesOf } from '@/lib/i18n/messages';

/** The markup of a component in English. */
export function markupOf(component: ReactNode): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messagesOf('en')} timeZone="UTC">
      {component}
    </NextIntlClientProvider>,
  );
}
