import { describe, expect, it } from 'vitest';
import { assemble } from '@/lib/content/load/assemble';
import { judge } from '@/lib/content/load/load-directory';
import { decode } from '@/lib/content/read/decode';
import { readFolder } from '@/lib/content/read/read-folder';
import { demoFolder, pinnedDay } from '@/tests/unit/content-folder';

type Overlay = Readonly<Record<string, string | ((before: string) => string)>>;
type Row = readonly [what: string, overlay: Overlay, rules: readonly string[]];

const { files } = readFolder(demoFolder);

/** The rules that refuse the demonstration with other files laid over it, each once. */
function refusedBy(overlay: Overlay): string[] {
  const now = new Map(files.map((file) => [file.path, file]));
  for (const [path, change] of Object.entries(overlay)) {
    const text = typeof change === 'string' ? change : change(now.get(path)?.text ?? '');
    const decoded = decode(path, new TextEncoder().encode(text));
    if (!decoded.ok) throw new Error(`${path} is no text`);
    now.set(path, decoded.file);
  }
  const { problems } = judge(assemble([...now.values()], pinnedDay));
  const errors = problems.filter(({ severity }) => severity === 'error');
  return [...new Set(errors.map(({ rule }) => rule))].toSorted();
}

const answer = (body: string, source = 'contact-page'): Overlay => ({
  'faqs/planted.md': `---\nquestion: What can I do when nobody answers?\nanswer: Use the form and wait.\ntopic: general\nsources: [${source}]\n---\n\n${body}\n`,
});
const link = (address: string) => answer(`[Chat with an agent](${address})`);
const source = (kind: string, url: string, publisher = 'Somebody'): Overlay => ({
  'sources/planted.json': JSON.stringify({
    kind,
    title: 'A page',
    publisher,
    url,
    languages: ['en'],
    method: 'live-read',
    observedOn: '2026-11-20',
  }),
});
const form = (value: string): Overlay => ({
  'contacts/planted.json': JSON.stringify({
    kind: 'web-form',
    name: 'Account rescue desk',
    description: 'Gets an account back today.',
    value,
    audience: ['everyone'],
    topics: ['accounts'],
    areaServed: ['worldwide'],
    sources: ['number-blog'],
  }),
});
const first: Overlay = {
  'outcomes/cannot-log-in.md': (text) => text.replace('contacts:\n', 'contacts:\n- planted\n'),
};
const organization = (key: string, value: unknown): Overlay => ({
  'organization.json': (text) => JSON.stringify({ ...JSON.parse(text), [key]: value }),
});
/** A list of organization.json with one entry more. */
const more = (key: string, entry: unknown): Overlay => ({
  'organization.json': (text) => {
    const data = JSON.parse(text);
    return JSON.stringify({ ...data, [key]: [...data[key], entry] });
  },
});

const own = 'https://www.lanternferry.example';
const links: readonly Row[] = [
  ["a member's page", `${own}/travellers/official-desk`],
  ["a member's page in capitals", `${own}/Travellers/official-desk`],
  ["a member's page with an escape", `${own}/tr%61vellers/official-desk`],
  ["a member's page behind a slash in disguise", `${own}/book/..%2ftravellers/official-desk`],
  ["a member's page behind dots", `${own}/book/../travellers/official-desk`],
  ["a member's page behind two slashes", `${own}//travellers/official-desk`],
  ['a redirect', `${own}/leave/desk`],
  ['a redirect by a query', `${own}/book?to=https://desk.example/`],
  ['words that a fragment points at', `${own}/contact#:~:text=call%20us`],
  ['a plain fragment', `${own}/contact#desk`],
  ['a number in the path', `${own}/911234567890`],
  ['a number in parts of the path', `${own}/call/206/555/0143`],
  ['a number in digits of another script', `${own}/٢٠٦٥٥٥٠١٤٣`],
  ['a number in escaped digits', `${own}/%32%30%36%35%35%35%30%31%34%33`],
  ['a host of the domain that nobody listed', 'https://members.lanternferry.example/'],
  ['the site without what is listed of it', 'https://lanternferry.example/desk'],
  ['another port', 'https://www.lanternferry.example:8443/book'],
  ['a user name', 'https://desk@www.lanternferry.example/book'],
  ['plain http', 'http://www.lanternferry.example/book'],
  ['a path beside an account', 'https://harbourtalk.example/lanternferry-desk/'],
  ['an authority with a query', 'https://crossings-authority.example/out?to=https://desk.example/'],
  ['a host below an authority', 'https://desk.crossings-authority.example/'],
].map(([what = '', address = '']) => [`a link: ${what}`, link(address), ['prose-links-are-safe']]);

const safe = ['authority-source', 'prose-links-are-safe'];
const sources: readonly Row[] = [
  [
    'an authority that nobody listed, and a link there',
    {
      ...source('public-authority', 'https://refunds.example/'),
      ...link('https://refunds.example/claim'),
    },
    safe,
  ],
  [
    'an authority that looks like the organisation',
    {
      ...source('public-authority', 'https://lanternferry-refunds.org/'),
      ...link('https://lanternferry-refunds.org/claim'),
    },
    ['authority-source', 'look-alike-source', 'prose-links-are-safe'],
  ],
  [
    'an authority on a host for everybody',
    {
      ...source('public-authority', 'https://lanternferry.github.io/help/'),
      ...link('https://lanternferry.github.io/help/'),
    },
    ['authority-source', 'look-alike-source', 'prose-links-are-safe'],
  ],
  [
    "an official source on a member's page",
    source('official', `${own}/travellers/a`),
    ['official-source'],
  ],
  [
    'an official source behind a redirect',
    source('official', `${own}/leave/?url=https://desk.example/`),
    ['official-source'],
  ],
  [
    'an official source with a query',
    source('official', `${own}/book?page=2`),
    ['official-source'],
  ],
  [
    "a number that a member's page confirms",
    {
      ...source('official', `${own}/travellers/a`),
      'verifications/uk-lost-property.json': JSON.stringify([
        {
          value: '+442079460777',
          source: 'planted',
          observedOn: '2026-11-20',
          checkedOn: '2026-11-20',
          method: 'live-read',
          checkedBy: 'maintainers',
          finding: 'confirms',
        },
      ]),
    },
    ['official-source', 'verification-is-admissible'],
  ],
  [
    'a site that a publisher is named after',
    {
      ...source('third-party', 'https://news.example/a', 'account-desk.com'),
      ...answer('Log in at account-desk.com to unlock your account.'),
    },
    ['hosts-in-words-are-known'],
  ],
  [
    'a site that a contact is reached at',
    { ...form('https://account-desk.com/'), ...answer('Log in at account-desk.com to unlock it.') },
    ['hosts-in-words-are-known'],
  ],
];

const leads: readonly Row[] = [
  [
    "a member's page first",
    { ...form(`${own}/travellers/1`), ...first },
    ['outcome-begins-usable'],
  ],
  [
    'a redirect first',
    { ...form(`${own}/leave/?url=https%3A%2F%2Fdesk.example`), ...first },
    ['outcome-begins-usable'],
  ],
  [
    'a page of its own first, which no check names',
    { ...form(`${own}/desk`), ...first },
    ['outcome-begins-usable'],
  ],
  [
    "a stranger's page first",
    { ...form('https://desk.example/'), ...first },
    ['outcome-begins-usable'],
  ],
  [
    'a confirmed form whose address was changed',
    {
      'contacts/contact-form.json': (text) =>
        text.replace('https://www.lanternferry.example/contact/form', `${own}/travellers/1`),
    },
    ['outcome-begins-usable'],
  ],
];

const shared = [
  'sites.google.com',
  'zendesk.com',
  'facebook.com',
  'lanternferry.zendesk.com',
  'lanternferry.github.io',
  'lanternferry.s3.amazonaws.com',
  'docs.google.com',
  'medium.com',
  'lanternferry.notion.site',
];
const maintainers: readonly Row[] = [
  ...shared.map(
    (host): Row => [
      `an official domain that many share: ${host}`,
      more('officialDomains', host),
      ['official-domains-are-registrable'],
    ],
  ),
  ...shared.map(
    (host): Row => [
      `an authority on a site that many share: ${host}`,
      more('publicAuthorities', { host, pathPrefix: '/police/', name: 'Police' }),
      ['official-domains-are-registrable'],
    ],
  ),
  [
    'an account that is a whole site for everybody',
    more('officialAccounts', { host: 'facebook.com', pathPrefix: '/', name: 'Lantern Ferry' }),
    ['official-domains-are-registrable'],
  ],
  [
    'an official domain with a slip',
    more('officialDomains', 'lanternfery.example'),
    ['own-place-is-own'],
  ],
  [
    "a place on somebody else's host",
    more('ownPlaces', { host: 'desk.example', pages: ['/'] }),
    ['own-place-is-own'],
  ],
  [
    'a home page on a page of a member',
    organization('url', `${own}/travellers/a`),
    ['own-place-is-own'],
  ],
  ['victims sent to a blog', organization('fraudAdvice', ['number-blog']), ['authority-source']],
  ...['https://lanternferry-reports.org/', 'reports@lanternfery.example'].map(
    (reportTo): Row => [
      `a place for reports that looks like the organisation: ${reportTo}`,
      organization('reportTo', reportTo),
      ['look-alike-domain'],
    ],
  ),
];

describe('what nobody has checked', () => {
  it.each([...links, ...sources, ...leads, ...maintainers])(
    'is refused: %s',
    (_, overlay, rules) => {
      expect(refusedBy(overlay)).toEqual(expect.arrayContaining([...rules]));
    },
  );

  it.each<[string, Overlay]>([
    ['a link to a page of its own', link(`${own}/contact`)],
    ['a link with a day in it', link(`${own}/news/2026-11`)],
    ['a link to an account', link('https://harbourtalk.example/lanternferry/posts')],
    ['a link to an authority', link('https://crossings-authority.example/advice')],
    [
      'an account with a path of its own',
      more('officialAccounts', {
        host: 'facebook.com',
        pathPrefix: '/lanternferry/',
        name: 'Lantern Ferry',
      }),
    ],
    [
      'a page of its own with a query that is listed',
      {
        ...more('ownPlaces', { host: 'www.lanternferry.example', pages: ['/book?step=2'] }),
        ...source('official', `${own}/book?step=2`),
      },
    ],
    [
      'a contact that no check names, listed behind the others',
      {
        ...form(`${own}/desk`),
        'outcomes/cannot-log-in.md': (text) =>
          text.replace('- us-accounts\n', '- us-accounts\n- planted\n'),
      },
    ],
  ])('may stand: %s', (_, overlay) => {
    expect(refusedBy(overlay)).toEqual([]);
  });
});
