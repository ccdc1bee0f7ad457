import type { Choice } from '@/lib/domain/directory/directory-filter';
import { isInView, readReach } from '@/lib/domain/directory/directory-filter';
import { storeChoice, storedChoice } from './shared/stored-choice';

/** Hides what holds entries and shows none of them, and the links that lead there. */
function hideEmptyGroups(entries: readonly HTMLElement[]): void {
  const groups = new Set<HTMLElement>();
  for (const entry of entries) {
    let group = entry.parentElement;
    for (; group && group.tagName !== 'MAIN'; group = group.parentElement) groups.add(group);
  }
  for (const group of groups) group.hidden = !group.querySelector('[data-reach]:not([hidden])');
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main nav a')) {
    const target = document.getElementById(link.hash.slice(1));
    if (target && link.parentElement) link.parentElement.hidden = target.hidden;
  }
}

/** Contacts in view; one may have several entries. */
function countContacts(entries: readonly HTMLElement[]): number {
  const inView = entries.filter(({ hidden }) => !hidden);
  return new Set(inView.map((entry) => entry.querySelector('a')?.href)).size;
}

/**
 * Shows the entries of the page (`data-reach`) that fit the visitor, and keeps the choice on the
 * device. Without it the page shows all of them, and says so. Countries are those that the page
 * itself links to.
 */
class DirectoryFilter extends HTMLElement {
  private find<Found extends HTMLElement>(selector: string): Found {
    return this.querySelector(selector) as Found;
  }

  private get selects(): readonly HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  connectedCallback(): void {
    const country = this.find<HTMLSelectElement>('[name=country]');
    for (const link of document.querySelectorAll<HTMLAnchorElement>('#countries li a')) {
      country.add(new Option(link.text, link.pathname.split('/').at(-2)?.toUpperCase()));
    }
    this.choose(storedChoice());
    this.addEventListener('change', () => this.show());
    this.find('button').addEventListener('click', () => this.choose({}));
    this.find<HTMLFieldSetElement>('fieldset').disabled = false;
    // A sheet says that it is the whole directory.
    addEventListener('beforeprint', () => this.filter({ country: '', language: '', audience: '' }));
    addEventListener('afterprint', () => this.show());
  }

  /** A value that is not offered, from an earlier version of the site, chooses nothing. */
  private choose(choice: Partial<Choice>): void {
    for (const select of this.selects) {
      select.value = choice[select.name as keyof Choice] ?? '';
      if (select.selectedIndex < 0) select.value = '';
    }
    this.show();
  }

  private show(): void {
    const choice = Object.fromEntries(
      this.selects.map(({ name, value }) => [name, value]),
    ) as unknown as Choice;
    storeChoice(choice);
    const entries = this.filter(choice);
    const status = this.find('[role=status]');
    const words = (status.dataset.words ?? '').replace('{shown}', `${countContacts(entries)}`);
    // A screen reader reads again what is set again, though it says the same.
    if (status.textContent !== words) status.textContent = words;
    this.linkToCountry();
  }

  /** Hides what does not fit; gives all entries. */
  private filter(choice: Choice): readonly HTMLElement[] {
    const entries = [...document.querySelectorAll<HTMLElement>('[data-reach]')];
    for (const entry of entries) {
      entry.hidden = !isInView(readReach(entry.dataset.reach ?? ''), choice);
    }
    hideEmptyGroups(entries);
    return entries;
  }

  /** What is confirmed in a country stands on the country's own page. */
  private linkToCountry(): void {
    const [chosen] = this.find<HTMLSelectElement>('[name=country]').selectedOptions;
    const link = this.find<HTMLAnchorElement>('a');
    link.hidden = !chosen?.value;
    if (!chosen?.value) return;
    const { address = '', words = link.text } = link.dataset;
    link.dataset.words = words;
    link.href = address.replace('{code}', chosen.value.toLowerCase());
    link.textContent = words.replace('{country}', chosen.text);
  }
}

customElements.define('directory-filter', DirectoryFilter);
