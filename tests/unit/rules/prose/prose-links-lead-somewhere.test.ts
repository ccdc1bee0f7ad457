import { describe, expect, it } from 'vitest';
import { loadSources } from '@/lib/content/load/load-directory';
import { readFolder } from '@/lib/content/read/read-folder';
import { minimalFolder, pinnedDay } from '@/tests/unit/content-folder';

const guide = 'guides/reach-a-person.md';

/** What is said of links that are added to the guide of the minimal folder, in their order. */
function problemsOf(links: readonly string[]) {
  const text = links.map((link) => `[here](${link})`).join('\n\n');
  const { files } = readFolder(minimalFolder);
  const changed = files.map((file) =>
    file.path === guide ? { ...file, text: `${file.text}\n${text}\n` } : file,
  );
  return loadSources(changed, pinnedDay).problems;
}

const pages = [
  '/en/',
  '/en/accessibility/',
  '/en/changes/',
  '/en/check/',
  '/en/claims/',
  '/en/contact/press/',
  '/en/contribute/',
  '/en/country/us/',
  '/en/country/xk/',
  '/en/data/',
  '/en/directory/',
  '/en/directory/#countries',
  '/en/directory/north-america/',
  '/en/faq/',
  '/en/faq/mend-a-kite/',
  '/en/guides/reach-a-person/',
  '/en/hours/',
  '/en/offline/',
  '/en/retired/',
  '/en/search/',
  '/en/sources/',
  '/en/sources/contact-page/#anything',
  '/en/which-line/',
  '/en/which-line/map/',
  '/en/which-line/torn-kite/',
  '/en/which-line/your-kite/',
];

const correct = 'Correct the address, or name a contact as {contact:slug}.';
const country = "End the address with a country's two letters of ISO 3166, such as us.";
const write = (address: string) => `Write ${address}, if that is what was meant.`;

const others: readonly (readonly [link: string, hint: string])[] = [
  ['/en/country/xx/', country],
  ['/en/country/uk/', country],
  ['/en/country/US/', write('/en/country/us/')],
  ['/en/check', write('/en/check/')],
  ['/en/chek/', write('/en/check/')],
  ['/de/check/', write('/en/check/')],
  ['/en/faq/mend-the-kite/', 'End the address with the name of a file in faqs/.'],
  ['/en/faq/mend-a-kyte/', write('/en/faq/mend-a-kite/')],
  ['/en/retired/nothing/', 'End the address with the name of a file in retired/.'],
  [
    '/en/which-line/start/',
    'End the address with the id of a question, the first one excepted, or the name of a file in outcomes/.',
  ],
  ['/en/questions/', correct],
  ['/en/search/?q=kite', correct],
  ['/en/search/index.json', correct],
  ['/en/contact/press/contact.txt', correct],
  ['/404.html', correct],
];

describe('a link inside of the site', () => {
  it('may lead to every page that there is', () => {
    expect(problemsOf(pages)).toEqual([]);
  });

  it('may lead nowhere else, and the hint says where to', () => {
    const problems = problemsOf(others.map(([link]) => link));
    expect(problems.map(({ rule }) => rule)).toEqual(
      others.map(() => 'prose-links-lead-somewhere'),
    );
    expect(problems.map(({ hint }) => hint)).toEqual(others.map(([, hint]) => hint));
  });
});
