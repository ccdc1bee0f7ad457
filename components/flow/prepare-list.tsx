import { useTranslations } from 'next-intl';
import { actionClass } from '@/components/ui/action';
import { Section } from '@/components/ui/section';
import type { Contact, Directory, OutcomeEntry } from '@/lib/domain/directory/directory';
import { PrepareMessage } from './prepare-message';

interface PrepareListProps {
  outcome: OutcomeEntry;
  /** The page's contacts that can be used, first the best. */
  contacts: readonly Contact[];
  directory: Directory;
}

/**
 * What to have ready. The list is whole as it stands; components/islands/prepare-list.ts lets it be
 * ticked off and makes a message of it. What only works then is not shown without scripts.
 */
export function PrepareList({ outcome, contacts, directory }: PrepareListProps) {
  const t = useTranslations('prepare');
  const items = directory.issueFlow.preparations.filter(({ id }) => outcome.prepare.includes(id));
  const inOrder = items.toSorted(
    (a, b) => outcome.prepare.indexOf(a.id) - outcome.prepare.indexOf(b.id),
  );
  if (items.length === 0) return null;
  return (
    <Section heading={t('heading')}>
      <prepare-list data-outcome={outcome.slug}>
        <fieldset disabled aria-label={t('heading')} className="min-w-0 space-y-4">
          <ul className="divide-y divide-line border-y border-line">
            {inOrder.map((item) => (
              <PrepareEntry key={item.id} {...item} />
            ))}
          </ul>
          <div className="noscript:hidden print:hidden">
            <button type="button" data-reset="" className={actionClass('secondary')}>
              {t('reset')}
            </button>
            <p className="mt-2 text-small text-quiet">{t('kept')}</p>
          </div>
          <PrepareMessage title={outcome.title} contacts={contacts} />
        </fieldset>
      </prepare-list>
    </Section>
  );
}

type PrepareEntryProps = Directory['issueFlow']['preparations'][number];

function PrepareEntry({ id, name, secret }: PrepareEntryProps) {
  return (
    <li>
      <label className="flex min-h-11 items-center gap-3 py-1">
        <input
          type="checkbox"
          value={id}
          autoComplete="off"
          {...(secret && { 'data-secret': '' })}
          className="size-6 shrink-0 noscript:hidden"
        />
        {name}
      </label>
    </li>
  );
}
