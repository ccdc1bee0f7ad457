import type { Found, Search } from '@/lib/domain/search/search';
import { openSearch } from '@/lib/domain/search/search';

/** So long after the last key the number of results is spoken, in milliseconds. */
const pause = 700;

function countryNames(): (code: string) => string | undefined {
  const names = new Intl.DisplayNames(document.documentElement.lang, { type: 'region' });
  return (code) => names.of(code);
}

async function loadSearch(address: string): Promise<Search> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return openSearch(await response.json(), countryNames());
}

/** Shows what a search finds below its field. What somebody types stands nowhere but in the field. */
class Results {
  private spoken = 0;

  constructor(
    private readonly box: HTMLElement,
    private readonly field: HTMLInputElement,
    private readonly search: Search,
    private readonly nameOf: (code: string) => string | undefined,
  ) {}

  private find(selector: string): HTMLElement {
    return this.box.querySelector(selector) as HTMLElement;
  }

  private get links(): readonly HTMLAnchorElement[] {
    return [...this.box.querySelectorAll<HTMLAnchorElement>('[data-results] a')];
  }

  show(): void {
    const { found, unsure, hasValue } = this.search(this.field.value);
    const items = found.map((entry) => this.item(entry));
    if (hasValue) items.unshift(this.copyOf('check'));
    this.find('[data-results]').replaceChildren(...items);
    this.find('[data-unsure]').hidden = !unsure;
    this.find('[data-questions]').hidden = items.length === 0;
    this.announce(items.length, unsure);
  }

  private copyOf(kind: string): HTMLElement {
    return this.find(`[data-cases] > [data-case=${kind}]`).cloneNode(true) as HTMLElement;
  }

  private item({ kind, slug, name }: Found): HTMLElement {
    const item = this.copyOf(kind);
    const link = item.querySelector('a') as HTMLAnchorElement;
    link.href = (link.dataset.address ?? '').replace('{slug}', slug.toLowerCase());
    const words = item.querySelector('[data-slot=name]') as HTMLElement;
    words.textContent = kind === 'country' ? (this.nameOf(slug) ?? slug) : name;
    return item;
  }

  /** Speaks when somebody pauses, so that not every key is answered. */
  private announce(count: number, unsure: boolean): void {
    clearTimeout(this.spoken);
    const status = this.find('[role=status]');
    const { none = '', one = '', many = '', doubt = '' } = status.dataset;
    const counted = count === 1 ? one : many.replace('{count}', `${count}`);
    const words = count === 0 ? none : `${unsure ? `${doubt} ` : ''}${counted}`;
    this.spoken = window.setTimeout(() => {
      status.textContent = this.field.value.trim() === '' ? '' : words;
    }, pause);
  }

  /** Arrows lead from the field through the list and back; Enter leads to the first result. */
  move(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { links } = this;
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const inField = document.activeElement === this.field;
    if (event.key === 'ArrowDown' && (inField || at >= 0)) this.focus(event, links[at + 1]);
    if (event.key === 'ArrowUp' && at >= 0) this.focus(event, links[at - 1] ?? this.field);
    if (event.key === 'Enter' && inField) this.focus(event, links[0]);
  }

  private focus(event: KeyboardEvent, target: HTMLElement | undefined): void {
    if (!target) return;
    event.preventDefault();
    target.focus();
  }
}

/** Brings a field to life; rejects when the index cannot be had. */
export async function attachSearch(box: HTMLElement, field: HTMLInputElement): Promise<void> {
  const search = await loadSearch(box.dataset.index ?? '');
  const results = new Results(box, field, search, countryNames());
  field.addEventListener('input', () => results.show());
  box.addEventListener('keydown', (event) => results.move(event));
  if (field.value) results.show();
}
