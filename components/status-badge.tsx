import { useTranslations } from 'next-intl';
import type { Contact, Directory } from '@/lib/domain/directory';
import { isOfficialWeb, isPhone } from '@/lib/domain/directory';
import type { Status } from '@/lib/domain/verification';
import { savedCopyThrough } from '@/lib/domain/verification';
import { WhileConfirmed } from './while-confirmed';

/** Colour, shape and word all differ, so that no one of them is needed. */
const looks: Record<Status, { mark: string; tone: string }> = {
  confirmed: { mark: '✓', tone: 'border-good text-good bg-good-wash' },
  expired: { mark: '◷', tone: 'border-warn text-warn bg-warn-wash' },
  reported: { mark: '?', tone: 'border-warn text-warn bg-warn-wash border-dashed' },
  contradicted: { mark: '✕', tone: 'border-bad text-bad bg-bad-wash' },
  retired: { mark: '⊘', tone: 'border-bad text-bad bg-bad-wash border-dashed' },
};

function Badge({ status, word }: { status: Status; word: string }) {
  const { mark, tone } = looks[status];
  return (
    <span className={`inline-block rounded border-2 px-2 text-sm font-semibold ${tone}`}>
      <span aria-hidden="true">{mark} </span>
      {word}
    </span>
  );
}

/** The status of a claim or a value in a word. */
export function StatusBadge({ status }: { status: Status }) {
  const t = useTranslations('status');
  return <Badge status={status} word={t(status)} />;
}

interface ContactStatusProps {
  contact: Contact;
  directory: Directory;
}

/** The status of a contact; a page on an official site says so even without a current check. */
export function ContactStatus({ contact, directory }: ContactStatusProps) {
  const t = useTranslations('status');
  const { standing } = contact;
  const official = isOfficialWeb(contact, directory.organization);
  const expired = official ? t('expiredOfficial') : t('expired');
  switch (standing.status) {
    case 'confirmed':
      return (
        <WhileConfirmed
          as="span"
          through={standing.validThrough}
          savedThrough={isPhone(contact) ? savedCopyThrough(directory.today) : undefined}
          fallback={<Badge status="expired" word={expired} />}
        >
          <Badge status="confirmed" word={t('confirmed')} />
        </WhileConfirmed>
      );
    case 'expired':
      return <Badge status="expired" word={expired} />;
    case 'reported':
      return <Badge status="reported" word={official ? t('reportedOfficial') : t('reported')} />;
    default:
      return <StatusBadge status={standing.status} />;
  }
}
