import { visitorFit, visitorOf } from '@/lib/domain/directory/alternative-lines';
import { readReach } from '@/lib/domain/directory/directory-filter';
import { openStatusWithin } from '@/lib/domain/hours/open-status';
import type { SentHours } from '@/lib/domain/hours/sent-hours';
import type { WallClock } from '@/lib/domain/hours/upcoming-changes';
import { clockChangesSoon, exceptionsSoon } from '@/lib/domain/hours/upcoming-changes';
import { covers, dayOf, wallTimeAt } from '@/lib/domain/time/zone-offsets';
import { storedChoice } from './shared/stored-choice';
import { dayWords, timeWords, untilWords } from './shared/time-words';
import { everyMinute, visitorClock } from './shared/visitor-clocks';

function hoursOf({ dataset }: HTMLElement): SentHours {
  return JSON.parse(dataset.hours ?? '');
}

/** Both times of a turn, their days named unless both fall on the day that it is there and here. */
function turnWords(clocks: readonly WallClock[], at: number, turn: number): string[] {
  const days = clocks.flatMap((clock) => [dayOf(clock(turn)), dayOf(clock(at))]);
  const named = days.some((day) => day !== days[0]);
  return clocks.map((clock) => {
    const time = timeWords(clock(turn));
    return named ? `${dayWords(clock(turn), dayOf(clock(at)))} ${time}` : time;
  });
}

/**
 * Says whether a line is open, by the visitor's clock, and when that turns, in the line's time and
 * the visitor's. The markup brings all words, in attributes, so that a page without this says
 * nothing of "now": those of the present state (`data-say`) are shown, their times filled in.
 */
class OpenStatus extends HTMLElement {
  declare private stop: () => void;

  connectedCallback(): void {
    this.stop = everyMinute(() => this.show(Math.floor(Date.now() / 1000) * 1000));
  }

  disconnectedCallback(): void {
    this.stop();
  }

  private all(selector: string): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(selector)];
  }

  private show(at: number): void {
    const hours = hoursOf(this);
    const lineClock = (instant: number) => wallTimeAt(hours.clocks, instant);
    this.say(hours, [lineClock, visitorClock], at);
    this.showMeanwhile(at);
    this.showChanges(hours, lineClock, covers(hours.clocks, at) ? at : Number.NaN);
  }

  /** Shows the elements of one state, and writes their words with what these leave open. */
  private say(hours: SentHours, clocks: readonly WallClock[], at: number): void {
    const status = openStatusWithin(hours, hours.clocks, at);
    const { open, nextChange: turn } =
      status === 'unknown' ? { open: null, nextChange: null } : status;
    const [there = '', here = ''] = turn === null ? [] : turnWords(clocks, at, turn);
    // Too early is better than too late: to call before it closes, and after it opens.
    const left = turn === null ? '' : untilWords(turn - at, open ? Math.floor : Math.ceil);
    let state = open === null ? 'unknown' : open ? 'open' : 'closed';
    if (turn === null) state += '-ever';
    else if (there === here) state += '-here';
    for (const element of this.all('[data-say]')) {
      element.hidden = !element.dataset.say?.split(' ').includes(state);
    }
    this.fill(this.all('[data-words]:not([data-clocks])'), { there, here, left });
  }

  /** A live region is read again when it is written again, though it says the same. */
  private fill(elements: readonly HTMLElement[], values: Readonly<Record<string, string>>): void {
    for (const element of elements) {
      const words = (element.dataset.words ?? '').replace(
        /\{(\w+)\}/g,
        (_, name) => `\u2068${values[name]}\u2069`,
      );
      if (element.textContent !== words) element.textContent = words;
    }
  }

  /** Names one other line that is open and serves the visitor, their country before their language. */
  private showMeanwhile(at: number): void {
    const visitor = visitorOf(storedChoice(), navigator.languages);
    const others = this.all('[data-reach]');
    const fits = others.map((other) =>
      this.isOpen(other, at) ? visitorFit(readReach(other.dataset.reach ?? ''), visitor) : 0,
    );
    const best = fits.indexOf(Math.max(1, ...fits) as 1 | 2);
    others.forEach((other, index) => {
      other.hidden = index !== best;
    });
  }

  private isOpen(other: HTMLElement, at: number): boolean {
    const hours = hoursOf(other);
    const status = openStatusWithin(hours, hours.clocks, at);
    const today = new Date(at).toISOString().slice(0, 10);
    return status !== 'unknown' && status.open && today <= (other.dataset.last ?? '');
  }

  private showChanges(hours: SentHours, lineClock: WallClock, at: number): void {
    const exceptions = exceptionsSoon(hours, at);
    this.all('[data-exception]').forEach((entry, index) => {
      entry.hidden = !exceptions.includes(index);
    });
    const changes = clockChangesSoon(lineClock, visitorClock, at);
    for (const entry of this.all('[data-clocks]')) {
      const wall = changes[entry.dataset.clocks as keyof typeof changes];
      entry.hidden = wall === null;
      if (wall !== null) this.fill([entry], { day: dayWords(wall, Number.POSITIVE_INFINITY) });
    }
    for (const notice of this.all('[data-soon]')) {
      notice.hidden = !notice.querySelector(':scope > ul > li:not([hidden])');
    }
  }
}

customElements.define('open-status', OpenStatus);
