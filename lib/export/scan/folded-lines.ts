import { base64Views } from './encoded-numbers';
import { decodedViews, plainView, rereadView, type TextView, throughView } from './text-view';

/** vCards and calendars cut a line anywhere, in the middle of a number too. */
export function isFolded(path: string): boolean {
  return /\.(vcf|ics)$/.test(path);
}

/** A text whose cut lines are whole again (RFC 5545, 3.1; RFC 6350, 3.2). */
export function unfoldedView(text: string): TextView {
  const plain = plainView(text);
  return rereadView(plain, /\r?\n[ \t]/g, () => '') ?? plain;
}

/** The readings of a folded file beside the one as it stands: base64 is folded there too. */
export function unfoldedViews(text: string): TextView[] {
  const unfolded = unfoldedView(text);
  const encoded = base64Views(unfolded.text).map((view) => throughView(unfolded, view));
  return [unfolded, ...decodedViews(unfolded), ...encoded];
}
