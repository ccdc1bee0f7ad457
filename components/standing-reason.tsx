import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Contact, Directory } from '@/lib/domain/directory';
import { isOfficialWeb } from '@/lib/domain/directory';
import type { Check } from '@/lib/schema/verification';
import { paths } from '@/lib/site';
import { useDayWords } from './day';
import { isolated } from './isolated';

interface StandingReasonProps {
  contact: Contact;
  directory: Directory;
}

/** Why a contact has its status: source, day and method, in words. */
export function StandingReason({ contact, directory }: StandingReasonProps) {
  const t = useTranslations('reason');
  const { status } = contact.standing;
  const mayBeOpened =
    isOfficialWeb(contact, directory.organization) &&
    (status === 'expired' || status === 'reported');
  return (
    <>
      <p>
        <Reason contact={contact} directory={directory} />
      </p>
      {mayBeOpened && (
        <p>
          {t.rich('officialSite', {
            organization: directory.organization.name,
            host: new URL(contact.value).hostname,
            bdi: isolated,
          })}
        </p>
      )}
    </>
  );
}

/** What every reason says of the check it rests on. */
function useCheckWords(directory: Directory) {
  const locale = useLocale();
  const method = useTranslations('method');
  const dayWords = useDayWords();
  return (check: Check) => ({
    source: directory.sources.get(check.source)?.title ?? check.source,
    link: (title: ReactNode) => <a href={paths.source(locale, check.source)}>{title}</a>,
    date: check.observedOn === null ? '' : dayWords(check.observedOn),
    method: method(check.method),
  });
}

function Reason({ contact, directory }: StandingReasonProps) {
  const t = useTranslations('reason');
  const dayWords = useDayWords();
  const checkWords = useCheckWords(directory);
  const { standing } = contact;
  switch (standing.status) {
    case 'confirmed':
      return t.rich(standing.check.method === 'test-call' ? 'confirmedCall' : 'confirmed', {
        ...checkWords(standing.check),
        until: dayWords(standing.validThrough),
      });
    case 'expired':
      return standing.validThrough === null
        ? t.rich('expiredUndated', checkWords(standing.check))
        : t.rich('expired', {
            ...checkWords(standing.check),
            until: dayWords(standing.validThrough),
          });
    case 'contradicted':
      return t.rich(
        standing.check.observedOn === null ? 'contradictedUndated' : 'contradicted',
        checkWords(standing.check),
      );
    case 'retired':
      return t('retired', {
        date: dayWords(standing.retired.retiredOn),
        reason: standing.retired.reason,
      });
    case 'reported':
      return t('reported');
  }
}

interface CheckListProps {
  checks: readonly Check[];
  contact: Contact;
  directory: Directory;
}

/** Every look at a contact's value, newest last, those of earlier values marked. */
export function CheckList({ checks, contact, directory }: CheckListProps) {
  const t = useTranslations('contact');
  const finding = useTranslations('finding');
  const checkWords = useCheckWords(directory);
  return (
    <ul className="list-disc ps-6">
      {checks.map((check) => (
        <li key={JSON.stringify(check)}>
          {t.rich(check.observedOn === null ? 'checkUndated' : 'check', {
            ...checkWords(check),
            finding: finding(check.finding),
          })}
          {check.value !== contact.value && <p>{t('checkOldValue')}</p>}
        </li>
      ))}
    </ul>
  );
}
