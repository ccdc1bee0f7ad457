import type { Nodes, Parents } from 'mdast';
import { remark } from 'remark';
import type { ShownPiece } from '@/lib/domain/shown-text/join-pieces';
import { findNesting } from './prose';

/** A piece of a Markdown body; its place is an offset into the body. */
type BodyPiece = ShownPiece<number>;

/** Elements that stand in a line; every other one begins and ends a line of its own. */
const inline = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'link',
  'linkReference',
  'image',
  'imageReference',
]);

const isParent = (node: Nodes): node is Parents => 'children' in node;

/** What a pointer shows or a screen reader says of an element, beside its words. */
function spokenOf(node: Nodes): string[] {
  const { title, alt } = node as { title?: string | null; alt?: string | null };
  return [title, alt].filter((words) => typeof words === 'string' && words !== '') as string[];
}

/** Gathers the words of lines: what stands in one line is one piece. */
class LineGatherer {
  readonly pieces: BodyPiece[] = [];
  private text = '';
  private places: number[] = [];

  constructor(private readonly body: string) {}

  visit(node: Nodes): void {
    if (!inline.has(node.type)) this.endLine();
    if ('value' in node && node.type !== 'html') this.add(node.value, node);
    if (isParent(node)) for (const child of node.children) this.visit(child);
    if (!inline.has(node.type)) this.endLine();
    for (const words of spokenOf(node)) this.aside(words, node);
  }

  endLine(): void {
    if (this.text.trim() !== '') {
      const places = this.places;
      this.pieces.push({ text: this.text, placeOf: (offset) => placeIn(places, offset) });
    }
    this.text = '';
    this.places = [];
  }

  /** Characters of a text stand where they are written, or at its start where escapes move them. */
  private add(value: string, node: Nodes): void {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const within = this.body.slice(start, end).indexOf(value);
    for (let index = 0; index < value.length; index += 1) {
      this.places.push(within < 0 ? Math.min(start + index, end - 1) : start + within + index);
    }
    this.text += value;
  }

  private aside(words: string, node: Nodes): void {
    const start = node.position?.start.offset ?? 0;
    this.pieces.push({ text: words, placeOf: () => start });
  }
}

const placeIn = (places: readonly number[], offset: number) =>
  places[Math.min(offset, places.length - 1)] ?? 0;

/** The same text is read again with each change of another one. */
const read = new Map<string, readonly BodyPiece[]>();
const mostRead = 1_000;

/** The visible words of a Markdown body, a piece a line, in the order in which they are read. */
export function shownMarkdown(body: string): readonly BodyPiece[] {
  const known = read.get(body);
  if (known) return known;
  const pieces = findNesting(body) === null ? piecesIn(body) : [];
  if (read.size >= mostRead) read.clear();
  read.set(body, pieces);
  return pieces;
}

function piecesIn(body: string): readonly BodyPiece[] {
  const gatherer = new LineGatherer(body);
  gatherer.visit(remark().parse(body));
  gatherer.endLine();
  return gatherer.pieces;
}
