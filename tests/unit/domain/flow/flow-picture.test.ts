import { describe, expect, it } from 'vitest';
import { boxHeight, boxWidth, flowPicture } from '@/lib/domain/flow/flow-picture';
import type { IssueFlow } from '@/lib/schema/issue-flow';

const flow: IssueFlow = {
  start: 'craft',
  groups: [],
  preparations: [],
  questions: [
    {
      id: 'craft',
      question: 'What is it?',
      options: [
        { label: 'A kite', question: 'kite' },
        { label: 'A boat', question: 'boat' },
        { label: 'Neither', outcome: 'other' },
      ],
    },
    { id: 'kite', question: 'What happened?', options: [{ label: 'Torn', outcome: 'torn' }] },
    {
      id: 'boat',
      question: 'What happened?',
      options: [
        { label: 'Torn sail', outcome: 'torn' },
        { label: 'Torn rope', outcome: 'torn' },
        { label: 'It is a kite after all', question: 'kite' },
        { label: 'Start over', question: 'craft' },
      ],
    },
  ],
};

const { width, height, boxes, lines } = flowPicture(flow);

describe('the picture of all questions', () => {
  it('has a box for each question and outcome, outcomes in the last column', () => {
    expect(boxes.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      'question craft',
      'question kite',
      'question boat',
      'outcome other',
      'outcome torn',
    ]);
    const last = Math.max(...boxes.map(({ x }) => x));
    expect(boxes.map(({ kind, x }) => (kind === 'outcome') === (x === last))).not.toContain(false);
  });

  it('has a line for each way on, however many answers go it', () => {
    expect(lines.map(({ from, to }) => `${from.id} ${to.id}`)).toEqual([
      'craft kite',
      'craft boat',
      'craft other',
      'kite torn',
      'boat torn',
      'boat kite',
      'boat craft',
    ]);
  });

  it('keeps its boxes inside of itself and apart from each other', () => {
    for (const [index, { x, y }] of boxes.entries()) {
      expect([x >= 0, y >= 0, x + boxWidth <= width, y + boxHeight <= height]).not.toContain(false);
      for (const other of boxes.slice(index + 1)) {
        expect(Math.abs(other.x - x) >= boxWidth || Math.abs(other.y - y) >= boxHeight).toBe(true);
      }
    }
  });
});
