import { checkValues } from '@/lib/domain/check/check-value';
import type { CheckedValue } from '@/lib/domain/check/checked-value';
import type { CheckEntry, CheckerIndex } from '@/lib/domain/check/checker-index-data';
import { findValues } from '@/lib/domain/check/pasted-value';
import { storedChoice } from './shared/stored-choice';

/** Cautions that say more than the verdict, so that they have words of their own. */
const tellingCautions = ['not-plain', 'not-own-page'] as const;

/** The name of the words for a verdict. */
function caseOf({ kind, verdict, cautions }: CheckedValue): string {
  if (kind === 'account') return kind;
  return `${kind}-${tellingCautions.find((caution) => cautions.includes(caution)) ?? verdict}`;
}

/**
 * Answers whether numbers, addresses and links are official, from the list that the page has.
 * What somebody types is sent nowhere and kept nowhere, and stands in the page as text only.
 */
class NumberCheck extends HTMLElement {
  private find<Found extends HTMLElement>(selector: string): Found {
    return this.querySelector(selector) as Found;
  }

  private get field(): HTMLTextAreaElement {
    return this.find('textarea');
  }

  private get country(): HTMLSelectElement {
    return this.find('select');
  }

  private get list(): CheckerIndex {
    return JSON.parse(this.dataset.list ?? '');
  }

  /** The words of the last days in the list, by day. */
  private get days(): Readonly<Record<string, string>> {
    return JSON.parse(this.dataset.days ?? '{}');
  }

  connectedCallback(): void {
    this.country.value = storedChoice().country ?? '';
    if (this.country.selectedIndex < 0) this.country.value = '';
    this.find('button').addEventListener('click', () => this.answer());
    this.field.addEventListener('keydown', (event) => {
      // Enter ends a word in writing systems that compose them.
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.answer();
    });
    this.field.addEventListener('input', () => this.show([]));
    this.country.addEventListener('change', () => this.answerAgain());
    document.addEventListener('visibilitychange', () => this.answerAgain());
    this.find<HTMLFieldSetElement>('fieldset').disabled = false;
  }

  private get answered(): boolean {
    return this.querySelector('[data-verdict]') !== null;
  }

  private answerAgain(): void {
    if (this.answered) this.answer();
  }

  private answer(): void {
    const { list } = this;
    const reader = {
      country: this.country.value,
      otherCountries: list.countries,
      officialDomains: list.officialDomains,
    };
    const { built = '' } = document.documentElement.dataset;
    const clock = { today: new Date().toISOString().slice(0, 10), built };
    const checked = checkValues(findValues(this.field.value, reader), list, clock);
    this.show(checked.length > 0 ? checked : [null]);
  }

  /** Shows verdicts; null stands for a text without anything to check. */
  private show(checked: readonly (CheckedValue | null)[]): void {
    const results = this.find('[data-results]');
    // The first one stays in the page, so that screen readers know it before it speaks.
    const [first, ...others] = results.querySelectorAll<HTMLElement>(':scope > *');
    for (const other of others) other.remove();
    if (!first) return;
    first.replaceChildren();
    delete first.dataset.verdict;
    checked.forEach((value, index) => {
      const status = index === 0 ? first : (first.cloneNode() as HTMLElement);
      results.append(status);
      status.dataset.verdict = value?.verdict ?? 'unreadable';
      status.append(this.words(value, index, checked.length));
    });
    if (checked.length > 1) first.prepend(this.summary(checked));
    if (checked.length > 0) first.scrollIntoView({ block: 'nearest' });
  }

  /** How many were found: a screen reader may say the first answer only. */
  private summary(checked: readonly (CheckedValue | null)[]): Element {
    const words = this.find('[data-cases] > [data-summary]').cloneNode(true) as Element;
    const confirmed = checked.filter((value) => value?.verdict === 'confirmed').length;
    this.fill(words, 'total', String(checked.length));
    this.fill(words, 'confirmed', String(confirmed));
    this.fill(words, 'others', String(checked.length - confirmed));
    return words;
  }

  private words(value: CheckedValue | null, index: number, total: number): Element {
    const name = value ? caseOf(value) : 'unreadable';
    const box = this.find(`[data-cases] > [data-case=${name}]`).cloneNode(true) as Element;
    const notes: string[] = [...(value?.cautions ?? [])];
    if (value?.country) notes.push(value.chosen ? 'chosen' : 'country');
    if (value?.entry?.audience) notes.push('restricted');
    for (const note of box.querySelectorAll<HTMLElement>('[data-note]')) {
      if (!notes.includes(note.dataset.note ?? '')) note.remove();
    }
    this.fill(box, 'place', total > 1 ? `${index + 1}/${total}` : '');
    if (value) this.fillIn(box, value);
    return box;
  }

  private fillIn(box: Element, { shown, domain, read, country, entry }: CheckedValue): void {
    const option = [...this.country.options].find(({ value }) => value === country);
    this.fill(box, 'value', shown);
    this.fill(box, 'domain', domain);
    this.fill(box, 'read', read);
    this.fill(box, 'audience', entry?.audience ?? '');
    this.fill(box, 'country', option?.text ?? country);
    this.fill(box, 'date', this.days[entry?.until ?? ''] ?? '');
    const place = box.querySelector('[data-slot=entry]');
    if (entry?.slug) place?.append(this.linkTo(entry));
    else place?.closest('p')?.remove();
  }

  private linkTo({ slug, name }: CheckEntry): HTMLAnchorElement {
    const link = document.createElement('a');
    link.href = (this.dataset.contact ?? '').replace('{slug}', slug);
    link.textContent = name;
    return link;
  }

  private fill(box: Element, slot: string, words: string): void {
    for (const place of box.querySelectorAll(`[data-slot=${slot}]`)) place.textContent = words;
  }
}

customElements.define('number-check', NumberCheck);
