import type { PrepareItem } from '@/lib/domain/flow/prepare-list';
import {
  addToMessage,
  readTicks,
  ticksKey,
  writeMessage,
  writeTicks,
} from '@/lib/domain/flow/prepare-list';

function storedTicks(key: string): readonly string[] {
  try {
    return readTicks(localStorage.getItem(key));
  } catch {
    return [];
  }
}

/** Browsers may refuse to keep anything; the list works without. */
function storeTicks(key: string, ids: readonly string[]): void {
  try {
    if (ids.length > 0) localStorage.setItem(key, writeTicks(ids));
    else localStorage.removeItem(key);
  } catch {}
}

function itemOf(box: HTMLInputElement): PrepareItem {
  const name = box.labels?.[0]?.textContent ?? '';
  return { name, ticked: box.checked, secret: 'secret' in box.dataset };
}

/**
 * Lets the list "Have this ready" be ticked off, keeps the ticks on the device, and makes a message
 * of it. What somebody types into the message stays in the page and is kept nowhere.
 */
class PrepareList extends HTMLElement {
  /**
   * The message as it was last written here: anything else is the visitor's own. Only declared,
   * because a field of a class costs a second file for old browsers.
   */
  declare private written: string;

  private find<Found extends HTMLElement>(selector: string): Found {
    return this.querySelector(selector) as Found;
  }

  private get boxes(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  private get message(): HTMLTextAreaElement {
    return this.find('textarea');
  }

  private get key(): string {
    return ticksKey(this.dataset.outcome ?? '');
  }

  connectedCallback(): void {
    this.tick(storedTicks(this.key));
    this.find('ul').addEventListener('change', (event) => this.keep(event));
    this.message.addEventListener('input', () => this.say());
    this.find('[data-copy]').addEventListener('click', () => this.copy());
    this.find('[data-reset]').addEventListener('click', () => {
      storeTicks(this.key, []);
      this.tick([]);
      this.say();
    });
    this.find<HTMLFieldSetElement>('fieldset').disabled = false;
  }

  /** Ticks these items and no others, and writes the message anew. */
  private tick(ids: readonly string[]): void {
    for (const box of this.boxes) box.checked = ids.includes(box.value);
    this.write(writeMessage(this.message.defaultValue, this.boxes.map(itemOf)));
  }

  private write(message: string): void {
    this.message.value = this.written = message;
  }

  private keep({ target }: Event): void {
    const { boxes, message } = this;
    storeTicks(
      this.key,
      boxes.filter(({ checked }) => checked).map(({ value }) => value),
    );
    if (message.value === this.written) {
      this.write(writeMessage(message.defaultValue, boxes.map(itemOf)));
    } else {
      message.value = addToMessage(message.value, itemOf(target as HTMLInputElement));
    }
    this.say();
  }

  /** Says what became of copying; nothing, as soon as that is no longer so. */
  private say(outcome?: 'copied' | 'refused'): void {
    const status = this.find('[role=status]');
    status.textContent = (outcome && status.dataset[outcome]) ?? '';
  }

  /** Browsers may refuse the clipboard, and have none on pages without encryption. */
  private async copy(): Promise<void> {
    this.say();
    try {
      await navigator.clipboard.writeText(this.message.value);
      this.say('copied');
    } catch {
      this.message.focus();
      this.message.select();
      this.say('refused');
    }
  }
}

customElements.define('prepare-list', PrepareList);
