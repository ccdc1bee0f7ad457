import type { AuthorityLister, VoiceOwner } from '@/lib/domain/addresses/official-address';
import {
  isAuthority,
  isOfficialPage,
  isOfficialVoice,
} from '@/lib/domain/addresses/official-address';
import { addDays } from '@/lib/domain/time/calendar';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';
import type { Source } from '@/lib/schema/source';
import type { TextVerification } from '@/lib/schema/verification';
import type { Status, Validity } from './verification';
import { byProtection, validity } from './verification';

/** What a verification binds by a digest: a claim, an answer, or a fact of a contact. */
export type BoundSubject = 'claim' | 'answer' | 'fact';

interface Voices {
  /** Whether a public authority may speak of it, beside the organisation. */
  authorities: boolean;
  /** Whether the organisation's accounts on other people's hosts confirm it. */
  accounts: boolean;
}

/** The organisation, as far as it matters who speaks for or beside it. */
type TextOwner = VoiceOwner & AuthorityLister;

/** Who may confirm what. Advice for victims of fraud comes from authorities. */
const voices = {
  claim: { authorities: false, accounts: true },
  answer: { authorities: true, accounts: true },
  fact: { authorities: false, accounts: false },
} as const satisfies Record<BoundSubject, Voices>;

export type BoundInadmissibility = 'source-not-official' | 'source-off-domain';

/** Why a document cannot carry a finding about such a text, or null if it can. */
export function boundInadmissibility(
  subject: BoundSubject,
  finding: TextVerification['finding'],
  source: Source,
  owner: TextOwner | null,
): BoundInadmissibility | null {
  const { authorities, accounts } = voices[subject];
  if (source.kind === 'public-authority' && authorities) {
    return owner === null || isAuthority(source.url ?? '', owner) ? null : 'source-off-domain';
  }
  if (source.kind !== 'official') return 'source-not-official';
  if (owner === null) return null;
  // What speaks against something may stand wherever the organisation speaks.
  const isVoice = accounts || finding === 'contradicts' ? isOfficialVoice : isOfficialPage;
  return isVoice(source.url ?? '', owner) ? null : 'source-off-domain';
}

/** What is known of one text or fact: its digest today, and everything that was looked at. */
export interface BoundRecord {
  subject: BoundSubject;
  digest: string;
  log: readonly TextVerification[];
  sources: ReadonlyMap<string, Source>;
  /** Who the organisation is; null while that is unknown, when nothing is published. */
  owner: TextOwner | null;
}

/** The verifications that speak of this very text and can count: every document must be fit to. */
function applicableLooks({
  subject,
  digest,
  log,
  sources,
  owner,
}: BoundRecord): TextVerification[] {
  const carries = (slug: string, finding: TextVerification['finding']) => {
    const source = sources.get(slug);
    return source && boundInadmissibility(subject, finding, source, owner) === null;
  };
  return log.filter(
    (look) => look.digest === digest && look.sources.every((slug) => carries(slug, look.finding)),
  );
}

/** Days for which a text or fact that documents carry is confirmed, from the day they said so. */
const validityInDays = 365;

export type ClaimStatus = Exclude<Status, 'retired'>;

/** Where a claim or an answer stands on one day, the last day on which it does, and by which look. */
export type ClaimStanding =
  | ({ status: 'confirmed'; verification: TextVerification } & Validity)
  | {
      status: Exclude<ClaimStatus, 'confirmed'>;
      validThrough: null;
      /** null where no look decides: nobody looked, or it is another text that is contradicted. */
      verification: TextVerification | null;
    };

/** What nobody looked at in its present words. */
export const unverified: ClaimStanding = {
  status: 'reported',
  validThrough: null,
  verification: null,
};

/** Derives where a text or a fact stands on `today`, by the newest look at exactly this text. */
export function boundStanding(record: BoundRecord, today: CalendarDate): ClaimStanding {
  const [verification] = applicableLooks(record).toSorted(byProtection);
  if (!verification) return unverified;
  const { finding, observedOn } = verification;
  if (finding === 'contradicts') {
    return { status: 'contradicted', validThrough: null, verification };
  }
  const last = observedOn === null ? null : addDays(observedOn, validityInDays);
  return last === null || last < today
    ? { status: 'expired', validThrough: null, verification }
    : { status: 'confirmed', ...validity(last, null), verification };
}

/**
 * Where an answer stands: an answer about a claim that official pages contradict is `contradicted`,
 * whatever is known of its own text.
 */
export function answerStanding(
  record: BoundRecord,
  claims: readonly ClaimStatus[],
  today: CalendarDate,
): ClaimStanding {
  return claims.includes('contradicted')
    ? { status: 'contradicted', validThrough: null, verification: null }
    : boundStanding(record, today);
}
