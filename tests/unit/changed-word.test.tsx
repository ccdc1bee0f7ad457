import { describe, expect, it } from 'vitest';
import { FaqPage } from '@/components/records/faq-page';
import { ClaimList } from '@/components/trust/claim-list';
import { reportChanges } from '@/lib/content/diff/report-changes';
import { loadSources } from '@/lib/content/load/load-directory';
import { readFolder } from '@/lib/content/read/read-folder';
import type { Directory } from '@/lib/domain/directory/directory';
import { apiClaim } from '@/lib/formats/api/entries/claim';
import { apiFaq } from '@/lib/formats/api/entries/faq';
import { structuredFaq } from '@/lib/formats/structured/structured-data';
import { testApiSite } from '@/tests/support/api-site';
import { markupOf } from './components/render';
import { demoFolder, pinnedDay } from './content-folder';
import { demoDirectory } from './demo-directory';

const { files } = readFolder(demoFolder);

/** The files of the demo, in memory: most stay as they are, and are parsed once for all tests. */
function editable() {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const read = (path: string) => texts.get(path) ?? '';
  const write = (path: string, text: string) => texts.set(path, text);
  const replace = (path: string, found: string | RegExp, words: string) => {
    const replaced = read(path).replace(found, words);
    if (replaced === read(path)) throw new Error(`${path} does not hold ${found}`);
    write(path, replaced);
  };
  return { texts, read, write, replace };
}
type Change = (copy: ReturnType<typeof editable>) => void;

/** What would be published after a change, whatever the rules say of it. */
function directoryAfter(change: Change): Directory {
  const copy = editable();
  change(copy);
  const same = files.filter(({ path, text }) => copy.texts.get(path) === text);
  const kept = new Set(same.map(({ path }) => path));
  const others = [...copy.texts].map(([path, text]) => ({ path, text }));
  const changed = [...same, ...others.filter(({ path }) => !kept.has(path))];
  const result = loadSources(changed, pinnedDay, []);
  if (!result.ok) throw new Error('The directory has errors.');
  return result.directory;
}

const html = { type: 'root' as const, children: [] };
const badge = '>Confirmed<';

/** Whatever tells people or programs that the words of an answer are confirmed. */
function trustIn(directory: Directory, slug: string) {
  const faq = directory.faqs.find((entry) => entry.slug === slug);
  if (!faq) throw new Error(`There is no answer ${slug}.`);
  const ownClaims = { ...faq, claims: [] };
  const markup = markupOf(<FaqPage faq={ownClaims} html={html} directory={directory} />);
  return {
    status: faq.basis.status,
    badge: markup.includes(badge),
    faqData: structuredFaq(faq, 'https://which-line.example/') !== null,
    inApi: apiFaq(faq, directory, testApiSite).acceptedAnswer.status,
  };
}

const confirmed = { status: 'confirmed', badge: true, faqData: true, inApi: 'confirmed' };
const reported = { status: 'reported', badge: false, faqData: false, inApi: 'reported' };
const answer = 'faqs/gift-cards.md';

describe('a confirmed answer of which one word changes', () => {
  it('had a badge, and data for search engines', () => {
    expect(trustIn(demoDirectory(), 'gift-cards')).toEqual(confirmed);
  });

  it.each<[string, string, string, string]>([
    ['the question', answer, 'ask for a gift card', 'ask for some gift card'],
    ['the short answer', answer, 'No, never.', 'Yes, ever.'],
    ['the text', answer, 'You paid already?', 'You called already?'],
    ['a full stop', answer, 'No, never.', 'No, never'],
    ['a blank that does not break', answer, 'No, never.', 'No,\u00a0never.'],
    ['what a link leads to', answer, '/en/which-line/fake-seller/', '/en/which-line/danger/'],
    ['the contact that it names', answer, '{contact:safety-advice}', '{contact:us-refunds}'],
    ['a claim that it names', 'claims/never-gift-cards.json', 'Nobody from', 'Everybody from'],
    ['the list of its claims', answer, '- never-gift-cards', '- founded-1911'],
  ])('loses both: %s', (_, file, before, after) => {
    const directory = directoryAfter(({ replace }) => replace(file, before, after));
    expect(trustIn(directory, 'gift-cards')).toEqual(reported);
  });

  it('keeps both if only white space changes, or who else is named as a source', () => {
    const spaced = directoryAfter(({ replace }) => {
      replace(answer, 'as a [sign', 'as  a\n[sign');
      replace(answer, '\n\nYou paid', '\n\n\n\nYou paid');
      replace(answer, '- crossings-authority\n', '');
    });
    expect(trustIn(spaced, 'gift-cards')).toEqual(confirmed);
  });

  it('is told by content:diff to have lost what confirmed it', () => {
    const report = reportChanges(
      demoDirectory(),
      directoryAfter(({ replace }) => replace(answer, 'No, never.', 'No, hardly ever.')),
    );
    expect(report).toContain('- Status: confirmed → **reported**');
    expect(report).toContain(
      '- **No verification speaks of the present text:** not confirmed until a maintainer adds one (`npm run content:confirm -- faq gift-cards`).',
    );
  });
});

describe('an answer that nobody verified', () => {
  const planted = (sources: string) =>
    `---\nquestion: An agent asks for my log-in code. May I tell it?\nanswer: Yes. Agents need the code.\ntopic: safety\nsources: [${sources}]\n---\n\nCall 212        555        0142.\n`;

  it.each(['safety-page', 'crossings-authority', 'safety-page, crossings-authority'])(
    'has no badge and no data, though it rests on %s',
    (sources) => {
      const directory = directoryAfter(({ write }) => write('faqs/planted.md', planted(sources)));
      expect(trustIn(directory, 'planted')).toEqual(reported);
    },
  );

  it('gains nothing from the verification of another answer under its name', () => {
    const directory = directoryAfter(({ read, write }) => {
      write('faqs/planted.md', planted('safety-page'));
      write('verifications/faqs/planted.json', read('verifications/faqs/gift-cards.json'));
    });
    expect(trustIn(directory, 'planted')).toEqual(reported);
  });
});

describe('a claim', () => {
  const statusAfter = (slug: string, change: Change) => {
    const directory = directoryAfter(change);
    const claim = directory.claims.find((entry) => entry.slug === slug);
    if (!claim) throw new Error(`There is no claim ${slug}.`);
    const markup = markupOf(<ClaimList claims={[claim]} sources={directory.sources} />);
    const { status } = apiClaim(claim, testApiSite);
    return [claim.status, status, markup.includes(badge)];
  };

  it('is confirmed or contradicted by the verification of its statement', () => {
    expect(statusAfter('founded-1911', () => {})).toEqual(['confirmed', 'confirmed', true]);
    const contradicted = ['contradicted', 'contradicted', false];
    expect(statusAfter('step-free-ships', () => {})).toEqual(contradicted);
  });

  it('is confirmed by nothing that its own file says', () => {
    const added = statusAfter('golden-anchor-award', ({ replace }) =>
      replace(
        'claims/golden-anchor-award.json',
        '"remark"',
        '"mentions": [{ "source": "company-page", "statement": "It confirms the award." }],\n  "remark"',
      ),
    );
    expect(added).toEqual(['reported', 'reported', false]);
    expect(() =>
      statusAfter('golden-anchor-award', ({ replace }) =>
        replace(
          'claims/golden-anchor-award.json',
          '"remark"',
          '"evidence": [{ "source": "company-page", "finding": "confirms", "statement": "So." }],\n  "remark"',
        ),
      ),
    ).toThrow('errors');
  });

  it('loses its status with one word', () => {
    const other = statusAfter('founded-1911', ({ replace }) =>
      replace('claims/founded-1911.json', 'in 1911', 'in 1912'),
    );
    expect(other).toEqual(['reported', 'reported', false]);
  });
});

describe('confirmed hours and a confirmed cost', () => {
  const standingsAfter = (slug: string, change: Change) => {
    const contact = directoryAfter(change).contacts.find((entry) => entry.slug === slug);
    return [contact?.hoursStanding?.status, contact?.costStanding?.status];
  };
  const line = 'contacts/uk-bookings.json';

  it.each<[string, string, string | RegExp, string, string[]]>([
    ['another time', line, '"opens": "08:00"', '"opens": "08:30"', ['reported', 'confirmed']],
    ['another zone', line, 'Europe/London', 'Europe/Dublin', ['reported', 'confirmed']],
    ['an exception', line, 'Closed on Christmas Day', 'Call us', ['reported', 'confirmed']],
    ['a free call', line, '"standard-rate"', '"toll-free"', ['confirmed', 'reported']],
    ['another number', line, '+442079460123', '+442079460124', ['reported', 'reported']],
    ['other white space', line, / {2}"audience"/, '\n\n  "audience"', ['confirmed', 'confirmed']],
  ])('follow the file: %s', (_, file, before, after, left) => {
    const found = standingsAfter('uk-bookings', ({ replace }) => replace(file, before, after));
    expect(found).toEqual(left);
  });

  it.each([
    ['"closes": "18:00"', '"closes": "19:00"'],
    ['Monday to Friday from', 'Ask your caller for a code. Monday to Friday from'],
    ['We took the zone', 'Pinned. We took the zone'],
  ])('are lost by each line that takes the hours of a region, with %s', (before, after) => {
    const change: Change = ({ replace }) => replace('regions/europe.json', before, after);
    expect(standingsAfter('uk-access', () => {})).toEqual(['confirmed', 'confirmed']);
    expect(standingsAfter('uk-access', change)).toEqual(['reported', 'confirmed']);
  });

  it('are told by content:diff to have lost what confirmed them', () => {
    const after = directoryAfter(({ replace }) =>
      replace(line, '"opens": "08:00"', '"opens": "08:30"'),
    );
    expect(reportChanges(demoDirectory(), after)).toContain(
      '- **No verification speaks of the present hours:** not confirmed until a maintainer adds one (`npm run content:confirm -- contact uk-bookings --fact hours`).',
    );
  });
});
