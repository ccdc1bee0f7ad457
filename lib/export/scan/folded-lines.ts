import { base64Views } from './encoded-numbers';
import { decodedViews, type TextView, viewOf } from './text-view';

/** vCards and calendars cut a line anywhere, in the middle of a number too. */
export function isFolded(path: string): boolean {
  return /\.(vcf|ics)$/.test(path);
}

/** A text whose cut lines are whole again (RFC 5545, 3.1; RFC 6350, 3.2). */
export function unfoldedView(text: string): TextView {
  const parts: [number, number][] = [[0, 0]];
  let unfolded = '';
  let from = 0;
  for (const { 0: fold, index } of text.matchAll(/\r?\n[ \t]/g)) {
    unfolded += text.slice(from, index);
    from = index + fold.length;
    parts.push([unfolded.length, from]);
  }
  return viewOf(unfolded + text.slice(from), parts);
}

/** The readings of a folded file beside the one as it stands: base64 is folded there too. */
export function unfoldedViews(text: string): TextView[] {
  const unfolded = unfoldedView(text);
  const encoded = base64Views(unfolded.text).map((view) => ({
    text: view.text,
    placeOf: (index: number) => unfolded.placeOf(view.placeOf(index)),
  }));
  return [unfolded, ...decodedViews(unfolded), ...encoded];
}
