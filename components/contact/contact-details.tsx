import { useLocale, useTranslations } from 'next-intl';
import { StandingReason, VerificationList } from '@/components/trust/standing-reason';
import { ContactStatus } from '@/components/trust/status-badge';
import { Suspicions } from '@/components/trust/suspicions';
import { WhileConfirmed } from '@/components/trust/while-confirmed';
import { Facts } from '@/components/ui/facts';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { SomewhereToTell } from '@/components/words/somewhere-to-tell';
import { SourceLinks } from '@/components/words/source-link';
import type { Contact, Directory } from '@/lib/domain/directory/directory';
import {
  audienceNames,
  isPhone,
  isRestricted,
  isUsable,
  topicNames,
} from '@/lib/domain/directory/directory';
import { paths } from '@/lib/pages';
import type { ReplyTime } from '@/lib/schema/contact-point';
import { Alternatives } from './alternatives';
import { ContactDownloads } from './contact-downloads';
import { ContactHours } from './contact-hours';
import { ContactValue } from './contact-value';
import { EntryActions } from './entry-actions';
import { ContactHistory } from './history-list';
import { OpenStatus } from './open-status';
import { PrintedCode } from './printed-code';
import { PrintedFrom } from './printed-from';

interface ContactDetailsProps {
  contact: Contact;
  directory: Directory;
}

/** Why a line is not to be called, by what is known of it. */
const doNotCall = {
  reported: 'doNotCall',
  expired: 'doNotCallExpired',
  contradicted: 'doNotCallContradicted',
  retired: 'doNotCallContradicted',
} as const;

/** All that is known of one contact, the way that works first. */
export function ContactDetails({ contact, directory }: ContactDetailsProps) {
  const locale = useLocale();
  const t = useTranslations('contact');
  const reason = useTranslations('reason');
  const kind = useTranslations('kind');
  const { organization, sources } = directory;
  const restricted = isRestricted(contact, organization);
  return (
    <>
      <PrintedFrom path={paths.contact(locale, contact.slug)} directory={directory} />
      <PrintedCode contact={contact} directory={directory} />
      <p className="text-quiet">{kind(contact.kind)}</p>
      <h1>{contact.name}</h1>
      <p className="mt-3">
        <ContactStatus contact={contact} directory={directory} />
      </p>
      <div className="mt-4 space-y-4">
        {restricted && (
          <Notice tone="warn" heading={t('restricted')}>
            <p>
              {t('restrictedText', { audience: audienceNames(contact, organization).join(', ') })}
            </p>
          </Notice>
        )}
        {isPhone(contact) && contact.standing.status !== 'confirmed' && (
          <p className="font-semibold">{t(doNotCall[contact.standing.status])}</p>
        )}
        <p>{contact.description}</p>
        {(restricted || !isUsable(contact, organization)) && (
          <Alternatives directory={directory} except={contact.slug} />
        )}
        {isPhone(contact) && <OpenStatus line={contact} directory={directory} detail />}
        <ContactValue contact={contact} directory={directory} primary />
      </div>
      <Section heading={reason('heading')}>
        <StandingReason contact={contact} directory={directory} />
        <Suspicions contact={contact} />
        <Defects contact={contact} directory={directory} />
      </Section>
      <Branches contact={contact} />
      <ContactFacts contact={contact} directory={directory} />
      <ContactHours contact={contact} />
      <ContactDownloads contact={contact} directory={directory} />
      {contact.verifications.length > 0 && (
        <Section heading={t('checks')}>
          <VerificationList
            verifications={contact.verifications}
            contact={contact}
            directory={directory}
          />
        </Section>
      )}
      <Section heading={t('sources')} screenOnly>
        <SourceLinks slugs={contact.sources} sources={sources} />
      </Section>
      <ContactHistory contact={contact} directory={directory} />
      <SomewhereToTell directory={directory} />
      <EntryActions
        file={`contacts/${contact.slug}.json`}
        page={paths.contact(locale, contact.slug)}
        directory={directory}
      />
    </>
  );
}

function Defects({ contact, directory }: ContactDetailsProps) {
  const t = useTranslations('contact');
  if (!('defects' in contact) || contact.defects.length === 0) return null;
  return (
    <Notice tone="bad" heading={t('defects')}>
      {contact.defects.map(({ kind, statement, source }) => (
        <div key={kind}>
          <p>{statement}</p>
          <SourceLinks slugs={[source]} sources={directory.sources} />
        </div>
      ))}
    </Notice>
  );
}

function Branches({ contact }: { contact: Contact }) {
  const t = useTranslations('contact');
  if (!('branches' in contact) || contact.branches.length === 0) return null;
  return (
    <Section heading={t('branches')}>
      {contact.branches.map(({ name, covers }) => (
        <div key={name}>
          <h3>{name}</h3>
          <ul className="list-disc ps-6">
            {covers.map((issue) => (
              <li key={issue}>{issue}</li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function ContactFacts({ contact, directory }: ContactDetailsProps) {
  const t = useTranslations('contact');
  const country = useTranslations('country');
  const language = useTranslations('language');
  const { organization } = directory;
  const countries = contact.areaServed.map((code) =>
    code === 'worldwide' ? t('worldwide') : country(code),
  );
  const languages = contact.availableLanguage.map((tag) => language(tag));
  return (
    <Section heading={t('details')}>
      <Facts
        facts={[
          [t('audience'), audienceNames(contact, organization).join(', ')],
          [t('topics'), topicNames(contact, organization).join(', ')],
          [t('areaServed'), countries.join(', ')],
          [t('languages'), languages.join(', ') || t('languagesUnknown')],
          [t('cost'), 'claimedCost' in contact ? <CostWords key="cost" contact={contact} /> : null],
          [t('replyTime'), contact.replyTime && <ReplyTimeWords time={contact.replyTime} />],
        ]}
      />
    </Section>
  );
}

/** What a call costs; a cost that no verification binds is told as the report it is. */
function CostWords({ contact }: { contact: Extract<Contact, { claimedCost: unknown }> }) {
  const t = useTranslations('contact');
  const words = useTranslations('cost');
  const { claimedCost, costStanding } = contact;
  if (claimedCost === null) return t('costUnknown');
  const cost = words(claimedCost);
  const reported = t('costReported', { cost });
  if (costStanding?.status !== 'confirmed') return reported;
  return (
    <WhileConfirmed as="span" standing={costStanding} fallback={reported}>
      {t('costConfirmed', { cost })}
    </WhileConfirmed>
  );
}

function ReplyTimeWords({ time }: { time: ReplyTime }) {
  const t = useTranslations('contact');
  const { minimumHours: minimum, maximumHours: maximum } = time;
  return minimum > 0
    ? t('replyRange', { minimum, maximum })
    : t('replyUpTo', { maximum, days: Math.ceil(maximum / 24) });
}
