/** A piece of what is shown, and where each of its characters comes from. */
export interface ShownPiece<Place> {
  text: string;
  placeOf: (offset: number) => Place;
  /** Parts that another text put there, such as the name of a contact; each is judged by itself. */
  inserted?: readonly (readonly [start: number, end: number])[];
}

/** Pieces as one text, in the order in which they are read. */
export interface ShownText<Place> {
  text: string;
  /** Where the character at an offset of `text` comes from; of a joint, the piece before it. */
  placeOf: (offset: number) => Place;
  /** Whether a part of the text lies within one that another text put there. */
  isInserted: (start: number, end: number) => boolean;
}

/** What ends a word between two pieces, as a new line does on a page. */
const joint = '\n';

/** Joins pieces that stand apart on a page. */
export function joinPieces<Place>(pieces: readonly ShownPiece<Place>[]): ShownText<Place> {
  const starts: number[] = [];
  let text = '';
  for (const piece of pieces) {
    starts.push(text.length);
    text += `${piece.text}${joint}`;
  }
  /** The piece at an offset of the text, and the offset in it. */
  const pieceAt = (offset: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const piece = pieces[low];
    if (!piece) throw new RangeError('Found a place in no text; expected at least one piece.');
    return { piece, at: offset - (starts[low] ?? 0) };
  };
  return {
    text,
    placeOf: (offset) => {
      const { piece, at } = pieceAt(offset);
      return piece.placeOf(Math.min(at, piece.text.length));
    },
    isInserted: (start, end) => {
      const { piece, at } = pieceAt(start);
      return (piece.inserted ?? []).some(([from, to]) => from <= at && at + end - start <= to);
    },
  };
}
