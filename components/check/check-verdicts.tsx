import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Directory } from '@/lib/domain/directory/directory';
import { recommendedContacts } from '@/lib/domain/directory/directory';
import { paths } from '@/lib/pages';

const tones = {
  good: { mark: '✓', look: 'border-good bg-good-wash' },
  old: { mark: '◷', look: 'border-warn bg-warn-wash' },
  open: { mark: '?', look: 'border-warn bg-warn-wash' },
  bad: { mark: '✕', look: 'border-bad bg-bad-wash' },
};

/** Every verdict that a number, an e-mail address or a link can get. */
const cases = [
  ['phone-confirmed', 'good'],
  ['phone-expired', 'old'],
  ['phone-reported', 'open'],
  ['phone-contradicted', 'bad'],
  ['phone-retired', 'bad'],
  ['phone-not-listed', 'open'],
  ['email-confirmed', 'good'],
  ['email-expired', 'old'],
  ['email-reported', 'open'],
  ['email-contradicted', 'bad'],
  ['email-retired', 'bad'],
  ['email-official-domain', 'open'],
  ['email-not-listed', 'open'],
  ['email-not-plain', 'bad'],
  ['web-confirmed', 'good'],
  ['web-expired', 'old'],
  ['web-reported', 'open'],
  ['web-contradicted', 'bad'],
  ['web-retired', 'bad'],
  ['web-official-domain', 'open'],
  ['web-not-listed', 'open'],
  ['web-not-own-page', 'bad'],
  ['web-not-plain', 'bad'],
] as const;
type Case = (typeof cases)[number][0];

const kindOf = (name: Case) => name.split('-')[0] as 'phone' | 'email' | 'web';

/** Places that are filled in when somebody asks, by the tags of the messages. */
const slot = (name: string) => () => <bdi data-slot={name} />;
const slots = {
  value: slot('value'),
  domain: slot('domain'),
  country: slot('country'),
  date: slot('date'),
  entry: slot('entry'),
  read: slot('read'),
  audience: slot('audience'),
};
const counts = { total: slot('total'), confirmed: slot('confirmed'), others: slot('others') };

/** The way to the organisation that every verdict ends with. */
function useWayOut(directory: Directory) {
  const locale = useLocale();
  const [best] = recommendedContacts(directory);
  const address = best ? paths.contact(locale, best.slug) : paths.directory(locale);
  return {
    organization: directory.organization.name,
    contact: best?.name ?? '',
    reach: (words: ReactNode) => (
      <a href={address} className="font-semibold">
        {words}
      </a>
    ),
  };
}

function Box({ look, children, name }: { look: string; name: string; children: ReactNode }) {
  return (
    <div data-case={name} className={`space-y-2 rounded-e-lg border-s-8 px-4 py-3 ${look}`}>
      {children}
    </div>
  );
}

function Verdict({ name, tone, directory }: { name: Case; tone: keyof typeof tones } & Props) {
  const t = useTranslations('check');
  const wayOut = useWayOut(directory);
  const kind = kindOf(name);
  const { mark, look } = tones[tone];
  return (
    <Box name={name} look={look}>
      <p className="text-small font-semibold">
        {t(`kind.${kind}`)} <bdi data-slot="place" />
      </p>
      <h2>
        <span aria-hidden="true">{mark} </span>
        {t.rich(`case.${name}.heading`, slots)}
      </h2>
      <p>{t.rich(`case.${name}.text`, { ...slots, ...wayOut })}</p>
      <Notes name={name} organization={wayOut.organization} />
      {isListed(name) && <p>{t.rich('entry', slots)}</p>}
      <p className="font-semibold">{t.rich(`next.${kind}`, wayOut)}</p>
    </Box>
  );
}

const isListed = (name: Case) => !/official-domain|not-listed|not-plain|not-own-page/.test(name);

const notesOf = {
  phone: ['chosen', 'country'],
  email: ['imitation'],
  web: ['imitation', 'user-name', 'machine-address', 'official-account'],
} as const;
const notesOfUnlisted = ['not-alone', 'short-code'] as const;

/** What is said where it applies; the others are taken out. */
function Notes({ name, organization }: { name: Case; organization: string }) {
  const t = useTranslations('check');
  const kind = kindOf(name);
  const notes = [
    ...(isListed(name) ? (['restricted'] as const) : []),
    ...(name === 'phone-not-listed' ? notesOfUnlisted : []),
    ...(name.endsWith('not-plain') ? [] : notesOf[kind]),
  ];
  return (
    <>
      {kind === 'phone' && (
        // The visitor's own digits, which no search engine should find here.
        <p data-nosnippet="">{t.rich('note.read', slots)}</p>
      )}
      {notes.map((note) => (
        <p key={note} data-note={note}>
          {t.rich(`note.${note}`, { ...slots, organization })}
        </p>
      ))}
    </>
  );
}

interface Props {
  directory: Directory;
}

/** All verdicts, out of sight: components/islands/number-check.ts shows a copy of those it finds. */
export function CheckVerdicts({ directory }: Props) {
  const t = useTranslations('check');
  const wayOut = useWayOut(directory);
  return (
    <div hidden data-cases="">
      {cases.map(([name, tone]) => (
        <Verdict key={name} name={name} tone={tone} directory={directory} />
      ))}
      {(['unreadable', 'account'] as const).map((name) => (
        <Box key={name} name={name} look={tones.open.look}>
          <h2>{t(`case.${name}.heading`)}</h2>
          <p>{t(`case.${name}.text`)}</p>
          <p className="font-semibold">{t.rich('next.phone', wayOut)}</p>
        </Box>
      ))}
      <p data-summary="">{t.rich('summary', counts)}</p>
    </div>
  );
}
