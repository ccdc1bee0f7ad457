/** A checklist that grows by what is chosen below it; nothing that was chosen is lost by a slip. */
export class GrowingList {
  private readonly items: HTMLElement;
  private readonly select: HTMLSelectElement;

  /** `template` is an item without words; `onOther` is told whether the unlisted choice was made. */
  constructor(
    form: HTMLElement,
    private readonly name: string,
    private readonly template: HTMLElement,
    choices: readonly { value: string; text: string }[],
  ) {
    this.items = form.querySelector(`[data-items="${name}"]`) as HTMLElement;
    this.select = form.querySelector(`[data-add="${name}"]`) as HTMLSelectElement;
    for (const { value, text } of choices) this.select.add(new Option(text, value));
    this.select.addEventListener('change', () => this.addChosen());
  }

  private addChosen(): void {
    const { value } = this.select;
    this.select.value = '';
    if (value !== '' && value !== 'other') this.add(value).focus();
  }

  /** Ticks the box of a value, which is made when there is none. */
  private add(value: string): HTMLInputElement {
    const boxes = [...this.items.querySelectorAll('input')];
    const box = boxes.find((one) => one.value === value) ?? this.make(value);
    box.checked = true;
    return box;
  }

  private make(value: string): HTMLInputElement {
    const item = this.template.cloneNode(true) as HTMLElement;
    const box = item.querySelector('input') as HTMLInputElement;
    box.name = this.name;
    box.value = value;
    const option = [...this.select.options].find((one) => one.value === value);
    (item.querySelector('span') as HTMLElement).textContent = option?.text ?? value;
    item.removeAttribute('data-template');
    this.items.append(item);
    return box;
  }

  /** Shows these values, and no others. */
  fill(values: readonly string[]): void {
    this.items.replaceChildren();
    for (const value of values) this.add(value);
  }
}
