import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { isolated } from '@/components/words/bidi-isolate';
import { useDayWords } from '@/components/words/date-words';
import type { Contact, Directory } from '@/lib/domain/directory/directory';
import { isOfficialWeb, isPhone } from '@/lib/domain/directory/directory';
import { savedCopyThrough } from '@/lib/domain/trust/verification';
import type { RetiredValue } from '@/lib/schema/retired-value';
import type { Check } from '@/lib/schema/verification';
import { paths } from '@/lib/site';
import { WhileConfirmed } from './while-confirmed';

interface StandingReasonProps {
  contact: Contact;
  directory: Directory;
}

/** Why a contact has its status: source, day and method, in words, for as long as they hold. */
export function StandingReason({ contact, directory }: StandingReasonProps) {
  const { standing } = contact;
  const official = isOfficialWeb(contact, directory.organization);
  const sentence = official && <OfficialSite contact={contact} directory={directory} />;
  if (standing.status === 'confirmed') {
    return (
      <WhileConfirmed
        through={standing.validThrough}
        savedThrough={isPhone(contact) ? savedCopyThrough(directory.today) : undefined}
        fallback={
          <>
            <Ended standing={standing} directory={directory} />
            {sentence}
          </>
        }
      >
        <p>
          <Reason contact={contact} directory={directory} />
        </p>
      </WhileConfirmed>
    );
  }
  return (
    <>
      <p>
        <Reason contact={contact} directory={directory} />
      </p>
      {(standing.status === 'expired' || standing.status === 'reported') && sentence}
    </>
  );
}

/** What makes a page safe to open whatever became of its check. */
function OfficialSite({ contact, directory }: StandingReasonProps) {
  const t = useTranslations('reason');
  const words = {
    organization: directory.organization.name,
    host: new URL(contact.value).hostname,
    bdi: isolated,
  };
  return <p>{t.rich('officialSite', words)}</p>;
}

interface EndedProps {
  standing: Extract<Contact['standing'], { status: 'confirmed' }>;
  directory: Directory;
}

/** What is left of a confirmation when its last day is past, or the visitor's day is unknown. */
function Ended({ standing: { check, validThrough }, directory }: EndedProps) {
  const t = useTranslations('reason');
  const dayWords = useDayWords();
  const checkWords = useCheckWords(directory);
  const key = check.method === 'test-call' ? 'endedCall' : 'ended';
  return <p>{t.rich(key, { ...checkWords(check), until: dayWords(validThrough) })}</p>;
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

/** The way to the page of a withdrawn value. */
function useRetiredLink(directory: Directory) {
  const locale = useLocale();
  return ({ value }: RetiredValue) => {
    const slug = directory.retired.find((entry) => entry.value === value)?.slug;
    const href = slug === undefined ? paths.retired(locale) : paths.retiredValue(locale, slug);
    return (words: ReactNode) => <a href={href}>{words}</a>;
  };
}

function Reason({ contact, directory }: StandingReasonProps) {
  const t = useTranslations('reason');
  const dayWords = useDayWords();
  const checkWords = useCheckWords(directory);
  const retiredLink = useRetiredLink(directory);
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
      return t.rich('retired', {
        date: dayWords(standing.retired.retiredOn),
        reason: standing.retired.reason,
        link: retiredLink(standing.retired),
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
