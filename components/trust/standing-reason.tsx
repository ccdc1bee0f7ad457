import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { bidiIsolate } from '@/components/words/bidi-isolate';
import { useDayWords } from '@/components/words/date-words';
import type { Contact, Directory } from '@/lib/domain/directory/directory';
import { isOfficialWeb } from '@/lib/domain/directory/directory';
import { valueKindOf } from '@/lib/domain/trust/contact-kinds';
import { paths } from '@/lib/pages';
import type { RetiredValue } from '@/lib/schema/retired-value';
import type { Verification } from '@/lib/schema/verification';
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
        standing={standing}
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
      {standing.status === 'expired' && sentence}
    </>
  );
}

/** What makes a page safe to open whatever became of its verification. */
function OfficialSite({ contact, directory }: StandingReasonProps) {
  const t = useTranslations('reason');
  const words = {
    organization: directory.organization.name,
    host: new URL(contact.value).hostname,
    bdi: bidiIsolate,
  };
  return <p>{t.rich('officialSite', words)}</p>;
}

interface EndedProps {
  standing: Extract<Contact['standing'], { status: 'confirmed' }>;
  directory: Directory;
}

/** What is left of a confirmation when its last day is past, or the visitor's day is unknown. */
function Ended({ standing: { verification, validThrough }, directory }: EndedProps) {
  const t = useTranslations('reason');
  const dayWords = useDayWords();
  const verificationWords = useCheckWords(directory);
  const key = verification.method === 'test-call' ? 'endedCall' : 'ended';
  return (
    <p>{t.rich(key, { ...verificationWords(verification), until: dayWords(validThrough) })}</p>
  );
}

/** What every reason says of the verification it rests on. */
function useCheckWords(directory: Directory) {
  const locale = useLocale();
  const method = useTranslations('method');
  const dayWords = useDayWords();
  return (verification: Verification) => ({
    source: directory.sources.get(verification.source)?.title ?? verification.source,
    link: (title: ReactNode) => <a href={paths.source(locale, verification.source)}>{title}</a>,
    date: verification.observedOn === null ? '' : dayWords(verification.observedOn),
    method: method(verification.method),
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
  const verificationWords = useCheckWords(directory);
  const retiredLink = useRetiredLink(directory);
  const { standing } = contact;
  switch (standing.status) {
    case 'confirmed':
      return t.rich(standing.verification.method === 'test-call' ? 'confirmedCall' : 'confirmed', {
        ...verificationWords(standing.verification),
        until: dayWords(standing.validThrough),
      });
    case 'expired':
      return standing.validThrough === null
        ? t.rich('expiredUndated', verificationWords(standing.verification))
        : t.rich('expired', {
            ...verificationWords(standing.verification),
            until: dayWords(standing.validThrough),
          });
    case 'contradicted':
      return t.rich(
        standing.verification.observedOn === null ? 'contradictedUndated' : 'contradicted',
        verificationWords(standing.verification),
      );
    case 'retired':
      return t.rich('retired', {
        date: dayWords(standing.retired.retiredOn),
        reason: standing.retired.reason,
        link: retiredLink(standing.retired),
      });
    case 'reported':
      return t(valueKindOf(contact.kind) === 'web' ? 'reportedPage' : 'reported');
  }
}

interface CheckListProps {
  verifications: readonly Verification[];
  contact: Contact;
  directory: Directory;
}

/** Every look at a contact's value, newest last, those of earlier values marked. */
export function VerificationList({ verifications, contact, directory }: CheckListProps) {
  const t = useTranslations('contact');
  const finding = useTranslations('finding');
  const verificationWords = useCheckWords(directory);
  return (
    <ul className="list-disc ps-6">
      {verifications.map((verification) => (
        <li key={JSON.stringify(verification)}>
          {t.rich(verification.observedOn === null ? 'checkUndated' : 'check', {
            ...verificationWords(verification),
            finding: finding(verification.finding),
          })}
          {verification.value !== contact.value && <p>{t('checkOldValue')}</p>}
        </li>
      ))}
    </ul>
  );
}
