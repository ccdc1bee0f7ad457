import { fewestDigits } from '@/lib/domain/numbers/fewest-digits';
import { readVanity } from '@/lib/domain/numbers/vanity-number';
import { foldText } from './folded-text';
import { numberInAddress } from './number-in-address';
import type { NumberToken } from './number-tokens';
import { numberTokens } from './number-tokens';
import type { DigitGroup } from './ordinary-figures';
import { isOrdinary } from './ordinary-figures';
import { unescapeText } from './unescaped-text';

/** What looks like a phone number in a text for people. */
export interface HiddenNumber {
  /** Where it begins in the original text, and how long it is there, in UTF-16 units. */
  offset: number;
  length: number;
  /** As it is written in the original. */
  found: string;
  /** The same in plain digits, as far as it can be told. */
  digits: string;
}

/** What people put between the groups of one number: ") - ", "**.**"; more is something else. */
const widestGap = 6;
const cues = new Set(
  'call calls dial phone telephone tel ring hotline helpline whatsapp fax sms text anrufen telefon telefono téléphone teléfono appelez llame llamar ligue chiama'.split(
    ' ',
  ),
);
/** Words after a cue within which its number follows: "call us now on". */
const cueReach = 3;

/** Percentages, sums and multiplications end a number; so does an empty line. */
function joins(gap: string): boolean {
  if (gap.length > widestGap || /[%×=+$€£¥₹]/.test(gap)) return false;
  const lines = gap.split('\n').length - 1;
  return lines === 0 || (lines === 1 && gap.trim() === '');
}

interface Run {
  groups: DigitGroup[];
  start: number;
  end: number;
  before: string;
  cued: boolean;
}

interface Found {
  start: number;
  end: number;
  digits: string;
}

/** Walks over the tokens once and collects the runs of digits that are phone numbers. */
class NumberRuns {
  readonly found: Found[] = [];
  private run: Run | null = null;
  private gap = '';
  private times = 1;
  private tensOpen = false;
  private sinceCue = Number.POSITIVE_INFINITY;

  read(token: NumberToken): void {
    switch (token.kind) {
      case 'gap':
        if (this.run !== null && !joins(this.gap + token.text)) this.close(token.text);
        this.gap += token.text;
        if (/[.!?]\s/.test(token.text) && this.run === null)
          this.sinceCue = Number.POSITIVE_INFINITY;
        return;
      case 'digits':
        this.digits(token);
        return;
      case 'word':
        this.word(token);
        return;
      case 'address':
        this.close('');
        this.address(token);
        return;
      case 'other':
        this.close('');
        this.gap = '';
    }
  }

  private address({ address, start, end }: NumberToken & { kind: 'address' }): void {
    const digits = numberInAddress(address, []);
    if (digits !== null) this.found.push({ start, end, digits });
    this.gap = '';
  }

  private digits({ digits, spelled, start, end }: NumberToken & { kind: 'digits' }): void {
    const repeated = digits.length === 1 ? digits.repeat(this.times) : digits;
    this.times = 1;
    if (this.run === null) {
      const opening = /(?:\+\s?)?\(?$/.exec(this.gap)?.[0] ?? '';
      this.run = {
        groups: [],
        start: start - opening.length,
        end,
        before: this.gap.slice(-widestGap).replace(/[\s(]+$/, ''),
        cued: this.sinceCue <= cueReach,
      };
      this.gap = '';
    }
    const last = this.run.groups.at(-1);
    if (this.tensOpen && spelled && last && /^[1-9]$/.test(repeated)) {
      last.digits = last.digits.slice(0, -1) + repeated;
    } else {
      this.run.groups.push({ digits: repeated, spelled, gap: this.gap });
    }
    this.tensOpen = false;
    this.run.end = end;
    this.gap = '';
  }

  private word(token: NumberToken & { kind: 'word' }): void {
    const { word, spelled, start, end } = token;
    const last = this.run?.groups.at(-1);
    if (spelled?.kind === 'tens') {
      this.digits({ kind: 'digits', digits: spelled.digits, spelled: true, start, end });
      this.tensOpen = true;
    } else if (spelled?.kind === 'repeat') {
      this.times = spelled.times;
    } else if (spelled?.kind === 'hundred' && this.run && last && last.digits.length === 1) {
      last.digits += '00';
      last.spelled = true;
      this.run.end = end;
      this.gap = '';
    } else if (spelled?.kind === 'gap' && this.run !== null) {
      this.gap = ' ';
    } else {
      this.vanity(token);
      this.close(word);
      this.gap = '';
      this.sinceCue = cues.has(word.toLowerCase()) ? 0 : this.sinceCue + 1;
    }
  }

  private vanity({ word, end }: NumberToken & { kind: 'word' }): void {
    if (this.run === null) return;
    const digits = readVanity(
      this.run.groups.map((group) => group.digits),
      this.gap,
      word,
    );
    if (digits === null) return;
    this.found.push({ start: this.run.start, end, digits });
    this.run = null;
  }

  /** Ends the run; `after` is what follows it. */
  close(after: string): void {
    const { run, gap } = this;
    this.run = null;
    this.times = 1;
    this.tensOpen = false;
    if (run === null) return;
    const digits = run.groups.map((group) => group.digits).join('');
    if (digits.length < fewestDigits || isOrdinary({ ...run, after: gap + after })) return;
    this.found.push({ start: run.start, end: run.end, digits });
  }
}

/**
 * Finds phone numbers in a text for people, however they are written: with any separators, in other
 * digits, with letters or words for digits, in HTML's escapes. Days, times, years, amounts and ids
 * are spared. The time is linear in the length of the text.
 */
export function findHiddenNumbers(text: string): HiddenNumber[] {
  const unescaped = unescapeText(text);
  const folded = foldText(unescaped.text);
  const runs = new NumberRuns();
  for (const token of numberTokens(folded.text)) runs.read(token);
  runs.close('');
  const originalOffset = (offset: number) => unescaped.offsets[folded.offsets[offset] ?? 0] ?? 0;
  return runs.found.map(({ start, end, digits }) => {
    const offset = originalOffset(start);
    // The end of the last character: where it began, and as far as no other begins.
    const length = Math.max(originalOffset(end), originalOffset(end - 1) + 1) - offset;
    return { offset, length, found: text.slice(offset, offset + length), digits };
  });
}
