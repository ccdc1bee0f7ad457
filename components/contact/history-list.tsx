import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Section } from '@/components/ui/section';
import { useDayWords } from '@/components/words/date-words';
import type { Contact, Directory } from '@/lib/domain/directory/directory';
import type { HistoryEntry } from '@/lib/domain/directory/history';
import { historyOf, isAbout } from '@/lib/domain/directory/history';
import { contactsOf, historyWords } from '@/lib/domain/directory/history-words';
import { paths } from '@/lib/pages';

interface HistoryListProps {
  entries: readonly HistoryEntry[];
  directory: Directory;
  /** Whether each entry names its contacts; not on the page of the contact itself. */
  named?: boolean;
}

/** What happened, the newest first: each entry with its day, kind and reason. */
export function HistoryList({ entries, directory, named = false }: HistoryListProps) {
  const kind = useTranslations('changes.kind');
  const dayWords = useDayWords();
  return (
    <ul className="divide-y divide-line border-y border-line">
      {entries.map((entry) => (
        <li key={entry.id} id={named ? entry.id : undefined} className="py-3">
          <p>
            <time dateTime={entry.date} className="text-quiet">
              {dayWords(entry.date)}
            </time>{' '}
            <strong>{kind(entry.kind)}</strong>
          </p>
          <p>
            <Sentence entry={entry} directory={directory} />
          </p>
          {named && <Names entry={entry} directory={directory} />}
        </li>
      ))}
    </ul>
  );
}

/** What became of one contact; nothing for one without a history. */
export function ContactHistory({ contact, directory }: { contact: Contact; directory: Directory }) {
  const t = useTranslations('changes');
  const entries = historyOf(directory).filter((entry) => isAbout(entry, contact));
  if (entries.length === 0) return null;
  return (
    <Section heading={t('history')} screenOnly>
      <HistoryList entries={entries} directory={directory} />
    </Section>
  );
}

interface EntryProps {
  entry: HistoryEntry;
  directory: Directory;
}

function Sentence({ entry, directory }: EntryProps) {
  const locale = useLocale();
  const t = useTranslations('changes.sentence');
  const dayWords = useDayWords();
  const words = historyWords(entry);
  if (words.sentence === null) return words.statement;
  const { sentence, source, day, reason } = words;
  const address =
    source === null && entry.kind === 'retired'
      ? paths.retiredValue(locale, entry.retired.slug)
      : paths.source(locale, source ?? '');
  return t.rich(sentence, {
    source: directory.sources.get(source ?? '')?.title ?? '',
    day: day === null ? '' : dayWords(day),
    reason,
    link: (text: ReactNode) => <a href={address}>{text}</a>,
  });
}

/** More names than this are behind a disclosure. */
const shownNames = 5;

function Names({ entry, directory }: EntryProps) {
  const locale = useLocale();
  const t = useTranslations('changes');
  const contacts = contactsOf(entry, directory);
  if (contacts.length === 0) return null;
  const list = (
    <ul className="list-disc ps-6">
      {contacts.map(({ slug, name }) => (
        <li key={slug}>
          <a href={paths.contact(locale, slug)}>{name}</a>
        </li>
      ))}
    </ul>
  );
  if (contacts.length <= shownNames) return list;
  return (
    <details>
      <summary className="min-h-11 content-center">
        {t('contacts', { count: contacts.length })}
      </summary>
      {list}
    </details>
  );
}
