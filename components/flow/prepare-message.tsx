import { useLocale, useTranslations } from 'next-intl';
import { actionClass } from '@/components/ui/action';
import type { Contact } from '@/lib/domain/directory/directory';
import { contactKinds } from '@/lib/domain/trust/contact-kinds';
import { paths } from '@/lib/pages';

interface PrepareMessageProps {
  /** The outcome's. */
  title: string;
  contacts: readonly Contact[];
}

/** The first contact of a page that takes a written message; if none does, the first one. */
function recipientOf(contacts: readonly Contact[]): Contact | undefined {
  return contacts.find(({ kind }) => contactKinds[kind].takesMessage) ?? contacts[0];
}

/** Where the message goes: a form of theirs opens at once, everything else has its page here. */
function placeOf({ kind, value, slug }: Contact, locale: string): string {
  const { takesMessage, action } = contactKinds[kind];
  return takesMessage && action === 'open' ? value : paths.contact(locale, slug);
}

/** A message to fill in and to copy; components/islands/prepare-list.ts writes its lines. */
export function PrepareMessage({ title, contacts }: PrepareMessageProps) {
  const locale = useLocale();
  const t = useTranslations('prepare');
  const recipient = recipientOf(contacts);
  return (
    <details className="rounded-lg border border-edge px-3 print:hidden noscript:hidden">
      <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">{t('write')}</summary>
      <div className="space-y-3 pb-3">
        <p className="font-semibold">{t('warning')}</p>
        <label className="block">
          <span className="font-semibold">{t('message')}</span>
          <textarea
            rows={12}
            autoComplete="off"
            defaultValue={t('opening', { title })}
            className="block w-full rounded-lg border-2 border-edge bg-paper p-2"
          />
        </label>
        <p className="text-small text-quiet">{t('notKept')}</p>
        <button type="button" data-copy="" className={actionClass('secondary')}>
          {t('copy')}
        </button>
        <p
          role="status"
          data-copied={t('copied')}
          data-refused={t('refused')}
          className="min-h-6 font-semibold"
        />
        {recipient && (
          <p>
            {t.rich('recipient', {
              contact: recipient.name,
              // It opens beside the page, so that what was typed is not lost.
              link: (name) => (
                <a href={placeOf(recipient, locale)} target="_blank" rel="external noreferrer">
                  {name}
                </a>
              ),
            })}
          </p>
        )}
      </div>
    </details>
  );
}
