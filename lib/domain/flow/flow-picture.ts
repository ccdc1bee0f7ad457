import type { IssueFlow, Question } from '@/lib/schema/issue-flow';
import { targetOf } from './issue-flow';

/** A box of the picture; lengths are in the units of the picture's own coordinate system. */
export interface PictureBox {
  id: string;
  kind: 'question' | 'outcome';
  x: number;
  y: number;
}

export interface PictureLine {
  from: PictureBox;
  to: PictureBox;
}

export interface FlowPicture {
  width: number;
  height: number;
  boxes: readonly PictureBox[];
  lines: readonly PictureLine[];
}

export const boxWidth = 220;
export const boxHeight = 36;
const columnGap = 120;
const rowGap = 14;

/** Columns by the number of answers before a node, outcomes together in the last one. */
function columnsOf(flow: IssueFlow): string[][] {
  const questions = new Map(flow.questions.map((question) => [question.id, question]));
  const columns: string[][] = [];
  const outcomes = new Set<string>();
  const seen = new Set<string>();
  let column = [flow.start];
  while (column.length > 0) {
    for (const id of column) seen.add(id);
    columns.push(column);
    const asked = column
      .map((id) => questions.get(id))
      .filter((found): found is Question => !!found);
    const options = asked.flatMap((question) => question.options);
    for (const option of options) if ('outcome' in option) outcomes.add(option.outcome);
    const next = options.flatMap((option) => ('question' in option ? [option.question] : []));
    column = [...new Set(next)].filter((id) => !seen.has(id) && questions.has(id));
  }
  return [...columns, [...outcomes]];
}

/** Lays the questions and outcomes out from left to right, in the order of the file. */
export function flowPicture(flow: IssueFlow): FlowPicture {
  const columns = columnsOf(flow);
  const rows = Math.max(...columns.map((column) => column.length));
  const height = rows * (boxHeight + rowGap) + rowGap;
  const boxes = columns.flatMap((column, index) =>
    column.map((id, row): PictureBox => {
      const share = height / column.length;
      const kind = index === columns.length - 1 ? 'outcome' : 'question';
      const x = index * (boxWidth + columnGap);
      return { id, kind, x, y: Math.round(share * (row + 0.5) - boxHeight / 2) };
    }),
  );
  const boxOf = new Map(boxes.map((box) => [box.id, box]));
  const lines = flow.questions.flatMap(({ id, options }) =>
    [...new Set(options.map(targetOf))].flatMap((target) => {
      const [from, to] = [boxOf.get(id), boxOf.get(target)];
      return from && to ? [{ from, to }] : [];
    }),
  );
  const width = columns.length * (boxWidth + columnGap) - columnGap;
  return { width, height, boxes, lines };
}
