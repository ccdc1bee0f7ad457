import type { TimelineHours } from '@/lib/domain/directory/timeline-hours';
import { boxesPath, markPath, spansOf } from '@/lib/domain/hours/week-picture';
import { fill, weekWords } from '@/lib/domain/hours/week-words';
import { millisecondsPerDay, wallTimeAt } from '@/lib/domain/time/zone-offsets';
import { dayWords, wallWords } from './shared/time-words';
import { everyMinute } from './shared/visitor-clocks';
import { chosenClocks, deviceZone, offerZones } from './timeline/chosen-clocks';
import type { ShownWeek } from './timeline/shown-week';
import { bestIn, knows, openIn, shownWeek, timesOf } from './timeline/shown-week';
import { soonWords } from './timeline/soon-words';
import { stateWords } from './timeline/state-words';
import type { Templates } from './timeline/words';
import { withdrawExpired } from './withdraw';

/** As the component draws them: see components/timeline/timeline-bar.tsx. */
const barMargin = 5;
const bestMargin = 0;

/** Sets a text, if it is another: a screen reader reads again what is set again. */
function say(element: Element | null | undefined, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}

function paragraphs(texts: readonly string[], tag: string): Element[] {
  return texts.map((text) => {
    const element = document.createElement(tag);
    element.textContent = text;
    return element;
  });
}

/**
 * Puts the weeks of all lines into the visitor's time, from today on, and follows the clock. Only
 * lines whose hours are confirmed on the visitor's day (`data-fact`) have a state, a mark for now
 * and a best time. Outside of what the page knows it draws nothing and says so.
 */
class HoursTimeline extends HTMLElement {
  declare private weeks: readonly TimelineHours[];
  declare private templates: Templates;
  /** The table as it was sent: the weeks in the zones of their lines. */
  declare private stated: readonly string[];
  declare private stop: () => void;

  private all<Found extends Element = HTMLElement>(selector: string): readonly Found[] {
    return [...this.querySelectorAll<Found>(selector)];
  }

  private find<Found extends Element = HTMLElement>(selector: string): Found {
    return this.querySelector(selector) as Found;
  }

  connectedCallback(): void {
    this.weeks = JSON.parse(this.dataset.weeks ?? '[]');
    this.templates = JSON.parse(this.dataset.templates ?? '{}');
    this.stated = this.all('td').map(({ innerHTML }) => innerHTML);
    const device = fill(this.templates.device, { zone: deviceZone() });
    offerZones(this.find('[data-zone]'), this.weeks, device);
    this.addEventListener('change', () => this.show());
    this.find<HTMLFieldSetElement>('fieldset').disabled = false;
    this.stop = everyMinute(() => this.show());
    this.chooseLine();
  }

  disconnectedCallback(): void {
    this.stop();
  }

  private weekOf(element: HTMLElement): TimelineHours {
    return this.weeks[Number(element.dataset.week)] as TimelineHours;
  }

  /** Rows whose hours are confirmed today. */
  private get facts(): readonly HTMLElement[] {
    return this.all('[data-row]').filter((row) => row.querySelector('[data-fact]'));
  }

  private show(): void {
    const at = Date.now();
    // A page may stay open over the last day of a confirmation.
    withdrawExpired(document, new Date(at).toISOString().slice(0, 10));
    const zone = this.find<HTMLSelectElement>('[data-zone]').value;
    const week = shownWeek(chosenClocks(zone, this.weeks, at), at);
    const built = Date.parse(document.documentElement.dataset.built ?? '');
    const known = this.weeks.every((hours) => knows(week, hours, built));
    this.find('[data-unknown]').hidden = known;
    for (const part of this.all('fieldset, [data-drawing]')) part.hidden = !known;
    if (known) this.draw(week, zone || deviceZone());
    else this.restore();
  }

  private restore(): void {
    for (const [index, cell] of this.all('td').entries()) cell.innerHTML = this.stated[index] ?? '';
    this.find('[data-soon]').hidden = true;
  }

  private draw(week: ShownWeek, zone: string): void {
    this.drawScale(week, zone);
    for (const path of this.all('[data-now],[data-best]')) path.removeAttribute('d');
    for (const row of this.all('[data-row]')) {
      const spans = spansOf(openIn(week, this.weekOf(row)), week.clocks, week.firstDay);
      row.querySelector('[data-bar]')?.setAttribute('d', boxesPath(spans, barMargin));
      row.querySelector<HTMLElement>('[data-state]')?.toggleAttribute('hidden', true);
    }
    for (const row of this.facts) this.drawFact(row, week);
    this.tellWeeks(week);
    this.tellBest(week);
    this.tellSoon(week, zone);
  }

  /** The days above the bars, and in words. */
  private drawScale({ firstDay }: ShownWeek, zone: string): void {
    const format = (day: number, parts: Intl.DateTimeFormatOptions) =>
      wallWords(day * millisecondsPerDay, parts);
    for (const [index, label] of this.all('[data-axis] > div > span').entries()) {
      const day = firstDay + (index % 7);
      const [initial, name] = label.children;
      say(initial, `${format(day, { weekday: 'narrow' })}\n${format(day, { day: 'numeric' })}`);
      say(name, `${format(day, { weekday: 'short' })} ${format(day, { day: 'numeric' })}`);
    }
    const day = format(firstDay, { weekday: 'long', day: 'numeric', month: 'long' });
    say(this.find('[data-scale]'), fill(this.templates.scale, { day, zone }));
    say(this.find('caption'), fill(this.templates.caption, { day, zone }));
  }

  private drawFact(row: HTMLElement, week: ShownWeek): void {
    const now = markPath(wallTimeAt(week.clocks, week.at), week.firstDay);
    const marks = row.closest('[data-group]')?.querySelectorAll('[data-axis] [data-now]') ?? [];
    for (const mark of [...row.querySelectorAll('[data-now]'), ...marks]) {
      mark.setAttribute('d', now);
    }
    const state = row.querySelector<HTMLElement>('[data-state]');
    say(state, stateWords(week, this.weekOf(row), this.templates));
    state?.removeAttribute('hidden');
  }

  private words(week: ShownWeek, times: ReturnType<typeof timesOf>, templates: Templates) {
    const names = times.map((_, day) =>
      dayWords((week.firstDay + day) * millisecondsPerDay, week.firstDay),
    );
    return weekWords(times, names, templates);
  }

  private tellWeeks(week: ShownWeek): void {
    for (const cell of this.all('td')) {
      const times = timesOf(week, openIn(week, this.weekOf(cell)));
      cell.replaceChildren(...paragraphs(this.words(week, times, this.templates), 'div'));
    }
  }

  /** The best time of the chosen line; a line that is no longer confirmed is not offered. */
  private tellBest(week: ShownWeek): void {
    const select = this.querySelector<HTMLSelectElement>('[data-best-line]');
    if (!select) return;
    const rows = new Map(this.facts.map((row) => [row.dataset.row, row]));
    for (const option of [...select.options]) if (!rows.has(option.value)) option.remove();
    this.find('[data-best-part]').hidden = rows.size === 0;
    const row = rows.get(select.value);
    if (!row) return;
    const times = bestIn(week, this.weekOf(row));
    const path = boxesPath(spansOf(times, week.clocks, week.firstDay), bestMargin);
    row.querySelector('[data-best]')?.setAttribute('d', path);
    const open = { ...this.templates, closed: '' };
    const words = this.words(week, timesOf(week, times), open).join('; ');
    const { bestTimes, bestNone } = this.templates;
    say(this.find('[role=status]'), words ? fill(bestTimes, { times: words }) : bestNone);
  }

  /** Begins with a line that can be called at some time, if there is one. */
  private chooseLine(): void {
    const select = this.querySelector<HTMLSelectElement>('[data-best-line]');
    for (const { value } of select?.options ?? []) {
      if (!select || this.querySelector('[data-best][d^=M]')) return;
      select.value = value;
      this.show();
    }
  }

  private tellSoon(week: ShownWeek, zone: string): void {
    const lines = this.facts.map((row) => ({
      name: row.querySelector('a')?.textContent ?? '',
      hours: this.weekOf(row),
    }));
    const words = soonWords(week, zone, lines, this.templates);
    const list = this.find('[data-soon] ul');
    const items = paragraphs(words, 'li');
    if (list.textContent !== words.join('')) list.replaceChildren(...items);
    this.find('[data-soon]').hidden = words.length === 0;
  }
}

customElements.define('hours-timeline', HoursTimeline);
