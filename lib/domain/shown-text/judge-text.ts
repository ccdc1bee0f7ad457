import { foldText, isPlainText } from '@/lib/domain/text/folded-text';
import { calledDigits } from './called-digits';
import type { TextRange } from './crowded-digits';
import { crowdedDigits } from './crowded-digits';
import { foreignCharacters } from './letters';
import { looseItems } from './loose-items';
import type { PlaceKind } from './named-places';
import { namedPlaces } from './named-places';
import { numberItems } from './number-items';
import { statedStatus } from './stated-status';
import { textLanguage } from './text-languages';
import { visibleWords } from './visible-words';

export type TextFaultKind = PlaceKind | 'digits' | 'called' | 'characters' | 'status';

/** What a text may not hold, and where, in UTF-16 units of the text. */
export interface TextFault extends TextRange {
  kind: TextFaultKind;
  /** As it stands there, white space as it is shown. */
  found: string;
}

export interface TextSurroundings {
  /** The language in which the text is shown, as a BCP 47 tag. */
  language: string;
  /** Hosts that may be named in words. */
  isListed: (host: string) => boolean;
  /** Texts of maintainers that hold numbers, as they stand. */
  figures: readonly string[];
  /** Whether what the text says of a status is told with the status beside it. */
  tellsStatus?: boolean;
}

type Found = TextRange & { kind: TextFaultKind };

function inFolded(text: string, surroundings: TextSurroundings): Found[] {
  const { isListed, figures } = surroundings;
  const language = textLanguage(surroundings.language);
  const words = visibleWords(text);
  const items = numberItems(text, words, language, figures);
  const numbers: Found[] = [
    ...crowdedDigits(words, looseItems(text, items)).map((range) => ({
      ...range,
      kind: 'digits' as const,
    })),
    ...calledDigits(words, items, language).map((range) => ({ ...range, kind: 'called' as const })),
  ];
  const status = surroundings.tellsStatus
    ? []
    : statedStatus(text, language).map((range) => ({ ...range, kind: 'status' as const }));
  return [...numbers, ...namedPlaces(text, isListed), ...status];
}

const asShown = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** The first of what overlaps: one place is told once. */
function firstOfEach(found: readonly TextFault[]): TextFault[] {
  const kept: TextFault[] = [];
  for (const fault of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || fault.start >= last.end) kept.push(fault);
  }
  return kept;
}

/**
 * Judges a text as it is shown: what is not declared is refused. The text is one page's, or what
 * stands together on one; white space counts as HTML shows it.
 */
export function judgeText(text: string, surroundings: TextSurroundings): TextFault[] {
  const found = isPlainText(text) ? inFolded(text, surroundings) : inUnfolded(text, surroundings);
  return firstOfEach(
    found.map((fault) => ({ ...fault, found: asShown(text.slice(fault.start, fault.end)) })),
  );
}

/** The same for a text with signs beyond ASCII, whose places move when it is folded. */
function inUnfolded(text: string, surroundings: TextSurroundings): Found[] {
  const folded = foldText(text);
  const offset = (place: number) => folded.offsets[place] ?? text.length;
  const inText = inFolded(folded.text, surroundings).map(({ kind, start, end }) => ({
    kind,
    start: offset(start),
    end: offset(end - 1) + 1,
  }));
  const characters = foreignCharacters(text, surroundings.language).map((range) => ({
    ...range,
    kind: 'characters' as const,
  }));
  return [...inText, ...characters];
}
