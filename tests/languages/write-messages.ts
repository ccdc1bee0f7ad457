import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultLocale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { pseudoLocales, pseudoMessages } from './pseudo';

/** Writes the messages of the made-up languages into a new folder, for builds with `MESSAGES_DIR`. */
export function writePseudoMessages(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const locale of pseudoLocales) {
    const messages = pseudoMessages(messagesOf(defaultLocale), locale);
    writeFileSync(join(folder, `${locale}.json`), JSON.stringify(messages));
  }
}
