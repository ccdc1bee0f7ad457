import type { SourceAnswers } from '@/lib/domain/contribute/source-draft';

const names = ['kind', 'title', 'publisher', 'url', 'languages', 'method', 'observedOn'] as const;

/** The fields about a document that is not listed; they are asked once somebody chose so. */
export class SourceFields {
  private readonly box: HTMLElement;

  constructor(private readonly form: HTMLElement) {
    this.box = form.querySelector('[data-new-source]') as HTMLElement;
    const select = form.querySelector('[data-add=sources]') as HTMLSelectElement;
    // Before the list puts the choice back.
    select.addEventListener('change', () => this.showWhen(select.value === 'other'), true);
  }

  private showWhen(chosen: boolean): void {
    if (!chosen) return;
    this.box.hidden = false;
    this.box.querySelector('input')?.focus();
  }

  private value(name: string): string {
    return (this.form.querySelector(`[name="source-${name}"]`) as HTMLInputElement).value;
  }

  hide(): void {
    this.box.hidden = true;
  }

  /** Null while nobody asked for a new document. */
  get answers(): (SourceAnswers & { slug: string }) | null {
    if (this.box.hidden) return null;
    const entries = [...names, 'slug'].map((name) => [name, this.value(name)]);
    return Object.fromEntries(entries) as SourceAnswers & { slug: string };
  }
}
