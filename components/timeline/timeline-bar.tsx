import {
  boxesPath,
  minutesPerDay,
  pictureHeight,
  pictureWidth,
  type Span,
} from '@/lib/domain/hours/week-picture';

const frame = `0 0 ${pictureWidth} ${pictureHeight}`;
const days = [0, 1, 2, 3, 4, 5, 6];
const midnights = days.map((day) => `M${day * minutesPerDay} 0v${pictureHeight}`).join('');
const noons = days.map((day) => `M${(day + 0.5) * minutesPerDay} ${pictureHeight}v-5`).join('');

/** How far open time keeps from the edges of the picture; the best time to call reaches them. */
const barMargin = 5;

/**
 * Strokes are as wide as they say, however wide the picture is. All colours are that of the text,
 * which forced colours replace.
 */
const stroke = 'fill-none stroke-current [vector-effect:non-scaling-stroke]';
const claim = `${stroke} stroke-[1.5px] text-warn [stroke-dasharray:4_3]`;
const fact =
  'group-has-[[data-fact]]:fill-current group-has-[[data-fact]]:stroke-none group-has-[[data-fact]]:text-good group-has-[[data-fact]]:opacity-70';

const canvas = 'block w-full overflow-visible rtl:-scale-x-100';

interface TimelineBarProps {
  spans: readonly Span[];
  /** Whether the hours were confirmed when the page was made: only then it may show more. */
  isFact: boolean;
}

/**
 * A week of one line: dashed outlines for a claim, filled for a fact. components/islands/
 * hours-timeline.ts draws it anew in another zone, with the best time and the visitor's now.
 */
export function TimelineBar({ spans, isFact }: TimelineBarProps) {
  return (
    <svg
      aria-hidden="true"
      viewBox={frame}
      preserveAspectRatio="none"
      className={`${canvas} mt-1 h-7 rounded-sm bg-raised`}
    >
      <path d={midnights} className={`${stroke} text-line`} />
      <path d={noons} className={`${stroke} text-edge`} />
      <path
        data-bar=""
        d={boxesPath(spans, barMargin)}
        className={isFact ? `${claim} ${fact}` : claim}
      />
      {isFact && (
        <>
          <path data-best="" className="fill-current text-good print:hidden" />
          <path data-now="" className={`${stroke} stroke-[5px] text-paper print:hidden`} />
          <path data-now="" className={`${stroke} stroke-[2px] text-bad print:hidden`} />
        </>
      )}
    </svg>
  );
}

/** Where the visitor's now lies, on the axis above the bars. */
export function NowOnAxis() {
  return (
    <svg
      aria-hidden="true"
      viewBox={frame}
      preserveAspectRatio="none"
      className={`${canvas} h-1.5`}
    >
      <path data-now="" className={`${stroke} stroke-[6px] text-bad print:hidden`} />
    </svg>
  );
}

interface SampleProps {
  look: 'fact' | 'claim' | 'best' | 'now';
}

/** A small piece of a bar, for the legend. */
export function TimelineSample({ look }: SampleProps) {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 24" className="inline-block h-6 w-8 shrink-0 bg-raised">
      {look === 'claim' && <path d="M2 6h28v12H2z" className={claim} />}
      {look === 'fact' && <path d="M2 6h28v12H2z" className="fill-current text-good opacity-70" />}
      {look === 'best' && <path d="M2 0h28v24H2z" className="fill-current text-good" />}
      {look === 'now' && <path d="M16 0v24" className={`${stroke} stroke-[2px] text-bad`} />}
    </svg>
  );
}
