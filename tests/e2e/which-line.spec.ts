import type { Directory } from '@/lib/domain/directory/directory';
import { isUsable } from '@/lib/domain/directory/directory';
import { paths } from '@/lib/pages';
import { directoryOf } from '@/tests/support/directory-of';
import { journeys } from '@/tests/support/journeys';
import { expect, test } from './site';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

/** The shortest way to each outcome, by its answers. */
function shortestWays(directory: Directory): ReadonlyMap<string, readonly string[]> {
  const ways = new Map<string, readonly string[]>();
  for (const { steps, outcome } of journeys(directory.issueFlow)) {
    // The first page has the first answers in short.
    const answers = steps.map(({ answer }, index) =>
      index === 0 ? (answer.short ?? answer.label) : answer.label,
    );
    const known = ways.get(outcome);
    if (!known || answers.length < known.length) ways.set(outcome, answers);
  }
  return ways;
}

for (const site of ['real', 'demo'] as const) {
  const directory = directoryOf(site);
  const ways = shortestWays(directory);

  // One test a group: a window for each outcome takes longer than the way to it.
  for (const { id } of directory.issueFlow.groups) {
    test(`${site}: from the first page, answers lead to each outcome of "${id}"`, async ({
      page,
      real,
      demo,
    }) => {
      const outcomes = directory.outcomes.filter(({ group }) => group === id);
      expect(outcomes.length).toBeGreaterThan(0);
      for (const outcome of outcomes) {
        const answers = ways.get(outcome.slug) ?? [];
        expect(answers.length).toBeGreaterThan(0);
        expect(answers.length).toBeLessThanOrEqual(4);
        await page.goto(`${site === 'real' ? real : demo}/`);
        for (const answer of answers) {
          await page.getByRole('main').getByRole('link', { name: answer, exact: true }).click();
        }
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(outcome.title);
        const first = directory.contacts.find(({ slug }) => slug === outcome.contacts[0]);
        if (!first) throw new Error('An outcome begins with no contact.');
        expect(isUsable(first, directory.organization)).toBe(true);
        await expect(page.locator('article').first().getByRole('heading')).toHaveText(first.name);
      }
    });
  }
}

test('the real directory has the 21 outcomes of its seven groups', () => {
  const { issueFlow, outcomes } = directoryOf('real');
  expect(outcomes.length).toBe(21);
  expect(issueFlow.groups.map(({ id }) => id)).toEqual([
    'account',
    'pins',
    'discovery',
    'ads',
    'creator',
    'safety',
    'other',
  ]);
});

test('a visitor sees what was answered, and can go back and answer anew', async ({
  page,
  real,
}) => {
  await page.goto(`${real}/en/which-line/my-account/`);
  const way = page.getByRole('navigation', { name: 'Your answers so far' });
  await expect(way.getByText('I cannot get into my account')).toBeVisible();
  await way.getByRole('link', { name: 'What is it about?' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is it about?');
});

test('every question has its answer, and every source of an answer leads to its entry', async ({
  page,
  real,
}) => {
  const { faqs } = directoryOf('real');
  expect(faqs.length).toBeGreaterThanOrEqual(18);
  for (const { slug, question, answer, sources } of faqs) {
    await page.goto(`${real}${paths.faq('en', slug)}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(question);
    await expect(page.getByText(answer).first()).toBeVisible();
    for (const source of sources) {
      const address = paths.source('en', source);
      expect(await page.locator(`main a[href="${address}"]`).count()).toBeGreaterThan(0);
    }
  }
});

test('a guide shows each of its claims with its status', async ({ page, real }) => {
  const { guides, claims } = directoryOf('real');
  const words = {
    confirmed: 'Confirmed',
    expired: 'Needs a new check',
    reported: 'Not confirmed',
    contradicted: 'Contradicted',
  };
  for (const { slug, body } of guides) {
    await page.goto(`${real}${paths.guide('en', slug)}`);
    for (const [, mentioned] of body.matchAll(/^\{claim:([a-z0-9-]+)\}$/gm)) {
      const claim = claims.find((candidate) => candidate.slug === mentioned);
      if (!claim) throw new Error(`There is no claim "${mentioned}".`);
      const note = page.locator('div', { has: page.getByText(claim.statement, { exact: true }) });
      await expect(note.last()).toContainText(words[claim.status]);
    }
    expect(await page.getByText('{claim').count()).toBe(0);
  }
});

test('the picture of the questions says the same as its list', async ({ page, real }) => {
  await page.goto(`${real}${paths.flowMap('en')}`);
  const drawn = await page.locator('svg text').allTextContents();
  const { issueFlow, outcomes } = directoryOf('real');
  const nodes = [...issueFlow.questions.map(({ id }) => id), ...outcomes.map(({ slug }) => slug)];
  expect(drawn.toSorted()).toEqual(nodes.toSorted());
});
