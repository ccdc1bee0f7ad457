import { getTranslations } from 'next-intl/server';
import { directoryForPages } from '@/lib/content/load/directory';
import { historyOf } from '@/lib/domain/directory/history';
import { contactsOf, historyWords } from '@/lib/domain/directory/history-words';
import type { FeedHead, FeedItem } from '@/lib/formats/feeds';
import type { Locale } from '@/lib/i18n/locales';
import { paths } from '@/lib/pages';
import { siteName, siteOrigin } from '@/lib/site';

/** So many entries stand in a feed; the page has all of them. */
const newest = 100;

/** What the feeds of a language say: the same entries as its page of changes. */
export async function feedOf(locale: Locale): Promise<{ head: FeedHead; items: FeedItem[] }> {
  const directory = directoryForPages();
  const t = await getTranslations({ locale, namespace: 'changes' });
  const history = historyOf(directory).slice(0, newest);
  const page = `${siteOrigin}${paths.changes(locale)}`;
  const items = history.map((entry): FeedItem => {
    const contacts = contactsOf(entry, directory);
    const [only] = contacts.length === 1 ? contacts : [];
    const words = historyWords(entry);
    const kind = t(`kind.${entry.kind}`);
    const text =
      words.sentence === null
        ? words.statement
        : t.markup(`sentence.${words.sentence}`, {
            source: directory.sources.get(words.source ?? '')?.title ?? '',
            day: words.day ?? '',
            reason: words.reason,
            link: (chunks) => chunks,
          });
    return {
      id: `${page}#${entry.id}`,
      url: only ? `${siteOrigin}${paths.contact(locale, only.slug)}` : page,
      title: only ? `${kind}: ${only.name}` : kind,
      text,
      date: entry.date,
    };
  });
  const head = {
    title: `${t('title')} - ${siteName}`,
    description: t('description', { organization: directory.organization.name }),
    language: locale,
    author: siteName,
    page,
    atom: `${siteOrigin}${paths.atomFeed(locale)}`,
    json: `${siteOrigin}${paths.jsonFeed(locale)}`,
    updated: history[0]?.date ?? directory.today,
  };
  return { head, items };
}
