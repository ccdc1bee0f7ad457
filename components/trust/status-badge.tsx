import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { Badge } from '@/components/ui/badge';
import type { Contact, Directory } from '@/lib/domain/directory/directory';
import { isOfficialWeb } from '@/lib/domain/directory/directory';
import type { ClaimStanding } from '@/lib/domain/trust/bound-standing';
import { statusKey } from '@/lib/domain/trust/status-key';
import type { Status } from '@/lib/domain/trust/verification';
import { WhileConfirmed } from './while-confirmed';

const looks: Record<Status, Pick<ComponentProps<typeof Badge>, 'tone' | 'mark' | 'dashed'>> = {
  confirmed: { tone: 'good', mark: '✓' },
  expired: { tone: 'warn', mark: '◷' },
  reported: { tone: 'warn', mark: '?', dashed: true },
  contradicted: { tone: 'bad', mark: '✕' },
  retired: { tone: 'bad', mark: '⊘', dashed: true },
};

/** A status in a word. What may end stands in one of the badges below. */
export function StatusBadge({ status }: { status: Status }) {
  const t = useTranslations('status');
  return <Badge {...looks[status]}>{t(status)}</Badge>;
}

/** The status of a claim in a word, for as long as it holds. */
export function ClaimStatusBadge({ standing }: { standing: ClaimStanding }) {
  if (standing.status !== 'confirmed') return <StatusBadge status={standing.status} />;
  return (
    <WhileConfirmed as="span" standing={standing} fallback={<StatusBadge status="expired" />}>
      <StatusBadge status="confirmed" />
    </WhileConfirmed>
  );
}

interface ContactStatusProps {
  contact: Contact;
  directory: Directory;
}

/** The status of a contact, as `statusKey` names it. */
export function ContactStatus({ contact, directory }: ContactStatusProps) {
  const t = useTranslations('status');
  const { standing } = contact;
  const official = isOfficialWeb(contact, directory.organization);
  const badge = (status: Status) => (
    <Badge {...looks[status]}>{t(statusKey(status, official))}</Badge>
  );
  if (standing.status !== 'confirmed') return badge(standing.status);
  return (
    <WhileConfirmed as="span" standing={standing} fallback={badge('expired')}>
      {badge('confirmed')}
    </WhileConfirmed>
  );
}
