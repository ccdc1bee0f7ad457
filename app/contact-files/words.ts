import { createTranslator } from 'next-intl';
import { weekTemplatesBy } from '@/components/timeline/timeline-templates';
import { dayWordsBy } from '@/components/words/date-words';
import type { Locale } from '@/lib/i18n/locales';
import { type Messages, messagesOf } from '@/lib/i18n/messages';

/** The words of a language outside of pages, where React tells no language. */
export function wordsIn(locale: Locale) {
  const messages = messagesOf(locale);
  const words = <Namespace extends keyof Messages>(namespace: Namespace) =>
    createTranslator<Messages, Namespace>({ locale, messages, namespace, timeZone: 'UTC' });
  return {
    words,
    dayWords: dayWordsBy(words('date')),
    weekTemplates: weekTemplatesBy(words('timeline'), words('hours')),
  };
}
