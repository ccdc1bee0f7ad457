import type { Fault } from './form-faults';

/** Shows what must be mended: each beside its field, and all of them in a list that leads there. */
export class FaultList {
  private readonly list: HTMLElement;

  constructor(private readonly form: HTMLElement) {
    this.list = form.querySelector('[data-faults]') as HTMLElement;
  }

  clear(): void {
    this.list.hidden = true;
    for (const field of this.form.querySelectorAll<HTMLElement>('[data-field]')) {
      const words = this.wordsOf(field.dataset.field ?? '');
      if (words) words.hidden = true;
      this.target(field.dataset.field ?? '')?.removeAttribute('aria-invalid');
    }
  }

  show(faults: readonly Fault[]): void {
    for (const { key, message } of faults) {
      const words = this.wordsOf(key);
      if (words?.hidden === false) words.textContent += ` ${message}`;
      else if (words) {
        words.textContent = message;
        words.hidden = false;
      }
      this.target(key)?.setAttribute('aria-invalid', 'true');
    }
    this.list.querySelector('ul')?.replaceChildren(...faults.map((fault) => this.item(fault)));
    this.list.hidden = false;
    this.list.focus();
  }

  private wordsOf(key: string): HTMLElement | null {
    return this.form.querySelector(`[id="${key}-error"]`);
  }

  /** What gets the focus for a key: its field, or the first one of its group. */
  private target(key: string): HTMLElement | null {
    return this.form.querySelector(`[data-field="${key}"] :is(input, select, textarea)`);
  }

  private item({ key, message }: Fault): HTMLElement {
    const item = document.createElement('li');
    const target = this.target(key);
    if (!target) {
      item.textContent = message;
      return item;
    }
    const link = document.createElement('a');
    link.href = `#${key}-error`;
    const label = target.closest('fieldset[aria-describedby]')?.querySelector('legend');
    const words = (label ?? target.closest('label')?.querySelector('span'))?.textContent;
    link.textContent = `${words}: ${message}`;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      target.focus();
    });
    item.append(link);
    return item;
  }
}
