import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadDirectory } from '@/lib/content/load/load-directory';
import { isRestricted, isUsable } from '@/lib/domain/directory/directory';
import {
  answersThatLoop,
  breadcrumbsTo,
  longestWays,
  parentsOf,
  reachableNodes,
  targetOf,
} from '@/lib/domain/flow/issue-flow';
import type { IssueFlow, Option } from '@/lib/schema/issue-flow';
import { journeys } from '@/tests/support/journeys';
import { demoFolder, pinnedDay } from '@/tests/unit/content-folder';

/** "?kite" leads to a question, "kite" to an outcome. */
const option = (target: string): Option =>
  target.startsWith('?')
    ? { label: target, question: target.slice(1) }
    : { label: target, outcome: target };

/** A flow from the targets of each question's answers; it begins with the first question. */
function flowOf(questions: Record<string, string[]>): IssueFlow {
  const ids = Object.keys(questions);
  return {
    start: ids[0] ?? '',
    questions: ids.map((id) => ({
      id,
      question: `${id}?`,
      options: (questions[id] ?? []).map(option),
    })),
    groups: [{ id: 'all', name: 'All' }],
    preparations: [{ id: 'patience', name: 'Patience', secret: false }],
  };
}

/** The journeys as texts: "start > kite > torn". */
const told = (flow: IssueFlow) =>
  journeys(flow).map(({ steps, outcome }) =>
    [...steps.map(({ question }) => question.id), outcome].join(' > '),
  );

/** The only way to a node, as the questions and the answers that lead on. */
const toldWay = (flow: IssueFlow, id: string) =>
  breadcrumbsTo(flow, id)?.map(({ question, answers }) => [question.id, answers.map(targetOf)]) ??
  null;

const tree = flowOf({ start: ['?kite', '?shop', 'ask'], kite: ['torn', 'wet'], shop: ['parcel'] });
const diamond = flowOf({
  start: ['?kite', '?shop'],
  kite: ['?parts', 'torn'],
  shop: ['?parts', 'torn'],
  parts: ['tail', 'string'],
});
const twice = flowOf({ start: ['?kite', '?kite', 'ask'], kite: ['torn', 'torn'] });
const loop = flowOf({ start: ['?kite', 'ask'], kite: ['?start', '?kite', 'torn'] });

describe('the journeys of a flow', () => {
  it('are every way from the first question to an outcome, in the order of the file', () => {
    expect(told(tree)).toEqual([
      'start > kite > torn',
      'start > kite > wet',
      'start > shop > parcel',
      'start > ask',
    ]);
  });

  it('count a way for every question that leads to the same node', () => {
    expect(told(diamond)).toEqual([
      'start > kite > parts > tail',
      'start > kite > parts > string',
      'start > kite > torn',
      'start > shop > parts > tail',
      'start > shop > parts > string',
      'start > shop > torn',
    ]);
  });

  it('count a way for every answer, and name it', () => {
    expect(told(twice)).toHaveLength(5);
    for (const { steps, outcome } of journeys(twice)) {
      for (const { question, answer } of steps) expect(question.options).toContain(answer);
      expect(steps.at(-1)?.answer).toMatchObject({ outcome });
    }
  });

  it('end where a way comes back, instead of going on for ever', () => {
    expect(told(loop)).toEqual(['start > kite > torn', 'start > ask']);
  });

  it('leave out answers that lead to a question that does not exist', () => {
    expect(told(flowOf({ start: ['?nowhere', 'ask'] }))).toEqual(['start > ask']);
    expect(told({ ...tree, start: 'nowhere' })).toEqual([]);
  });
});

describe('the way to a node', () => {
  it('has no step to the first question', () => {
    expect(toldWay(tree, 'start')).toEqual([]);
  });

  it('names each question with the answer that leads on', () => {
    expect(toldWay(tree, 'kite')).toEqual([['start', ['kite']]]);
    expect(toldWay(tree, 'wet')).toEqual([
      ['start', ['kite']],
      ['kite', ['wet']],
    ]);
  });

  it('names every answer of a question that leads on', () => {
    expect(toldWay(twice, 'torn')).toEqual([
      ['start', ['kite', 'kite']],
      ['kite', ['torn', 'torn']],
    ]);
  });

  it.each(['parts', 'torn', 'tail'])('is unknown for %s, with two questions above', (id) => {
    expect(breadcrumbsTo(diamond, id)).toBeNull();
  });

  it('is known below the first question although another way is not', () => {
    expect(toldWay(diamond, 'shop')).toEqual([['start', ['shop']]]);
  });

  it('is unknown for what nothing leads to, and for what only loops lead to', () => {
    expect(breadcrumbsTo(tree, 'nowhere')).toBeNull();
    expect(
      breadcrumbsTo(flowOf({ start: ['ask'], kite: ['?shop'], shop: ['?kite'] }), 'kite'),
    ).toBeNull();
    expect(breadcrumbsTo(flowOf({ start: ['ask'], kite: ['?kite'] }), 'kite')).toBeNull();
  });
});

describe('the parents of a node', () => {
  it('are the questions that lead there at once, each one time', () => {
    const ids = (flow: IssueFlow, id: string) => parentsOf(flow, id).map((parent) => parent.id);
    expect(ids(diamond, 'parts')).toEqual(['kite', 'shop']);
    expect(ids(diamond, 'torn')).toEqual(['kite', 'shop']);
    expect(ids(twice, 'torn')).toEqual(['kite']);
    expect(ids(tree, 'start')).toEqual([]);
  });
});

describe('what answers reach', () => {
  it('is every node below the first question, itself included', () => {
    const reached = reachableNodes(
      flowOf({ start: ['?kite', 'ask'], kite: ['torn'], shop: ['x'] }),
    );
    expect([...reached].toSorted()).toEqual(['ask', 'kite', 'start', 'torn']);
  });

  it('is found although answers loop', () => {
    expect([...reachableNodes(loop)].toSorted()).toEqual(['ask', 'kite', 'start', 'torn']);
  });
});

describe('answers that loop', () => {
  it('are none where ways only join', () => {
    expect([tree, diamond, twice].flatMap(answersThatLoop)).toEqual([]);
  });

  it('are the answers that lead back, or to their own question', () => {
    expect(answersThatLoop(loop)).toEqual([
      { question: 1, option: 0 },
      { question: 1, option: 1 },
    ]);
  });

  it('are found where no way from the first question comes by', () => {
    const flow = flowOf({ start: ['ask'], kite: ['?shop'], shop: ['torn', '?kite'] });
    expect(answersThatLoop(flow)).toEqual([{ question: 2, option: 1 }]);
  });
});

describe('the longest ways', () => {
  it('count the questions from each question on', () => {
    expect(Object.fromEntries(longestWays(diamond))).toEqual({
      start: 3,
      kite: 2,
      shop: 2,
      parts: 1,
    });
  });

  it('take the longer of two ways to the same question', () => {
    const flow = flowOf({
      start: ['?end', '?kite'],
      kite: ['?shop'],
      shop: ['?end'],
      end: ['ask'],
    });
    expect(longestWays(flow).get('start')).toBe(4);
  });

  it('are as long as the longest journey', () => {
    for (const flow of [tree, diamond, twice]) {
      const lengths = journeys(flow).map(({ steps }) => steps.length);
      expect(longestWays(flow).get(flow.start)).toBe(Math.max(...lengths));
    }
  });

  it('end where answers loop', () => {
    expect(longestWays(loop).get('start')).toBe(2);
  });

  it('are found at once in a flow with more ways than anybody can count', () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `q${index}`,
        Array(10).fill(index < 59 ? `?q${index + 1}` : 'end'),
      ]),
    );
    expect(longestWays(flowOf(many)).get('q0')).toBe(60);
    expect(answersThatLoop(flowOf(many))).toEqual([]);
    expect(reachableNodes(flowOf(many)).size).toBe(61);
  });
});

describe.each([
  ['that is published', join(import.meta.dirname, '../../../../content'), 21],
  ['of the demonstration', demoFolder, 11],
])('the flow %s', (_, folder, outcomeCount) => {
  const result = loadDirectory(folder, pinnedDay);
  const errors = result.problems.filter(({ severity }) => severity === 'error');

  it('loads without errors', () => expect(errors).toEqual([]));
  if (!result.ok) return;
  const { issueFlow, outcomes, contacts, organization } = result.directory;
  const ways = journeys(issueFlow);

  it(`has ${outcomeCount} outcomes, and a way to each of them`, () => {
    expect(outcomes).toHaveLength(outcomeCount);
    const reached = new Set(ways.map(({ outcome }) => outcome));
    expect([...reached].toSorted()).toEqual(outcomes.map(({ slug }) => slug));
  });

  it('asks at most five questions on every way', () => {
    expect(ways.length).toBeGreaterThanOrEqual(outcomeCount);
    expect(ways.filter(({ steps }) => steps.length > 5)).toEqual([]);
    expect(longestWays(issueFlow).get(issueFlow.start)).toBeLessThanOrEqual(5);
  });

  it.each(outcomes.map(({ slug, contacts: named }) => [slug, named[0]]))(
    'leads with %s to a first contact that a visitor can use',
    (_outcome, first) => {
      const contact = contacts.find(({ slug }) => slug === first);
      if (!contact) throw new Error(`there is no ${first}`);
      expect(isUsable(contact, organization)).toBe(true);
      expect(isRestricted(contact, organization)).toBe(false);
    },
  );
});
