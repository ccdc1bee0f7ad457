import type { Data, PeriodAnswer } from '@/lib/domain/contribute/contact-draft';

const asked = ['dayOfWeek', 'opens', 'closes'] as const;

/** The open times of a week, each in a row of its own. */
export class WeekFields {
  private readonly rows: HTMLElement;

  constructor(
    form: HTMLElement,
    private readonly template: HTMLElement,
  ) {
    this.rows = form.querySelector('[data-periods]') as HTMLElement;
    const more = form.querySelector('[data-add-period]') as HTMLElement;
    more.addEventListener('click', () => this.add({}).querySelector('select')?.focus());
    this.rows.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLElement) || !target.matches('[data-remove]')) return;
      target.closest('fieldset')?.remove();
      more.focus();
    });
  }

  private add(period: Data): HTMLElement {
    const row = this.template.cloneNode(true) as HTMLElement;
    row.removeAttribute('data-template');
    for (const key of asked) {
      const field = row.querySelector(`[name=${key}]`) as HTMLInputElement | HTMLSelectElement;
      if (period[key] !== undefined) field.value = String(period[key]);
    }
    const { dayOfWeek: _day, opens: _opens, closes: _closes, ...more } = period;
    row.dataset.more = JSON.stringify(more);
    this.rows.append(row);
    return row;
  }

  fill(periods: readonly Data[]): void {
    this.rows.replaceChildren();
    for (const period of periods) this.add(period);
  }

  get answers(): PeriodAnswer[] {
    return [...this.rows.children].map((row) => {
      const [dayOfWeek = '', opens = '', closes = ''] = asked.map(
        (key) => (row.querySelector(`[name=${key}]`) as HTMLInputElement).value,
      );
      return {
        dayOfWeek,
        opens,
        closes,
        more: JSON.parse((row as HTMLElement).dataset.more ?? '{}'),
      };
    });
  }
}
