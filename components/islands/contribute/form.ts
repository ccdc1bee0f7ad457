import type { Data } from '@/lib/domain/contribute/contact-draft';
import type { ContactFile, ContributeData } from '@/lib/domain/contribute/contribute-data';
import { repositoryLinks } from '@/lib/domain/contribute/repository-links';
import { ContactFields } from './contact-fields';
import type { Drafted } from './drafts';
import { draftContact, draftFiles } from './drafts';
import { FaultList } from './fault-list';
import { FileList } from './file-list';
import { SourceFields } from './source-fields';

/** The form once the files are there: fills the fields from a file, and makes files of the fields. */
export class Form {
  private readonly fieldset: HTMLFieldSetElement;
  private readonly entries: HTMLSelectElement;
  private readonly contact: ContactFields;
  private readonly source: SourceFields;
  private readonly faults: FaultList;
  private readonly files: FileList;
  /** What was typed about entries that are not shown now, by their names; "" is a new contact. */
  private readonly kept: Map<string, Data>;
  /** The entry in the fields. */
  private shown: string;
  /** Whether somebody typed since the fields were filled, and took no file. */
  private typed: boolean;

  constructor(
    private readonly root: HTMLElement,
    private readonly data: ContributeData,
  ) {
    const template = (name: string) => this.find(`[data-template="${name}"]`);
    this.kept = new Map();
    this.shown = '';
    this.typed = false;
    this.fieldset = this.find('fieldset');
    this.entries = this.find('[name=entry]');
    this.contact = new ContactFields(this.fieldset, template, data);
    this.source = new SourceFields(this.fieldset);
    this.faults = new FaultList(root);
    this.files = new FileList(template('file'), repositoryLinks(root.dataset.repository ?? null));
  }

  private find<Found extends HTMLElement>(selector: string): Found {
    return this.root.querySelector(selector) as Found;
  }

  begin(): void {
    this.entries.addEventListener('change', () => this.fill());
    this.fieldset.addEventListener('input', ({ target }) => {
      if (target !== this.entries) this.typed = true;
      // What was shown is no longer what the fields say.
      this.find('[data-results]').hidden = true;
    });
    this.find('[data-show]').addEventListener('click', () => this.show());
    this.find('[data-files]').addEventListener('click', ({ target }) => {
      if ((target as Element).closest('a, button')) this.typed = false;
    });
    // Nothing is kept on the device, so a reload would lose it without a word.
    addEventListener('beforeunload', (event) => {
      if (this.typed || this.kept.size > 0) event.preventDefault();
    });
    addEventListener('hashchange', () => this.choose(location.hash.slice(1)));
    this.fieldset.disabled = false;
    this.fill();
    this.choose(location.hash.slice(1));
  }

  /** Null for a new contact. */
  private fileOf(entry: string): ContactFile | null {
    return this.data.contacts.find(({ slug }) => slug === entry) ?? null;
  }

  /** Keeps what was typed about the entry shown until now. */
  private keepTyped(): void {
    if (!this.typed) return;
    this.kept.set(this.shown, draftContact(this.contact.answers, this.fileOf(this.shown)));
  }

  private fill(): void {
    this.keepTyped();
    this.shown = this.entries.value;
    const file = this.fileOf(this.shown);
    const kept = this.kept.get(this.shown);
    this.kept.delete(this.shown);
    this.typed = kept !== undefined;
    this.contact.fill(kept ?? (file ? JSON.parse(file.text) : {}));
    this.source.hide();
    this.faults.clear();
    for (const part of this.root.querySelectorAll<HTMLElement>('[data-new]')) {
      part.hidden = file !== null;
    }
    this.find('[data-hidden-value]').hidden = !file?.hidden;
  }

  /** Fills in a listed contact; any other name changes nothing and is shown nowhere. */
  private choose(slug: string): void {
    if (!this.data.contacts.some((file) => file.slug === slug)) return;
    this.entries.value = slug;
    this.fill();
    this.root.scrollIntoView();
    this.entries.focus({ preventScroll: true });
  }

  private show(): void {
    const { contact, source, data } = this;
    const answers = {
      entry: this.fileOf(this.shown),
      slug: this.find<HTMLInputElement>('[name=slug]').value,
      contact: contact.answers,
      source: source.answers,
    };
    const drafted = draftFiles(answers, {
      contacts: data.contacts.map(({ slug }) => slug),
      sources: data.sources.map(({ slug }) => slug),
    });
    this.faults.clear();
    if (drafted.faults.length > 0) this.faults.show(drafted.faults);
    else this.showFiles(drafted);
  }

  private showFiles({ files, newValue }: Drafted): void {
    const changed = files.filter(({ before, after }) => before !== after);
    this.find('[data-same]').hidden = changed.length > 0;
    this.find('[data-unconfirmed]').hidden = changed.length === 0 || !newValue;
    this.find('[data-files]').replaceChildren(...changed.map((draft) => this.files.make(draft)));
    const results = this.find('[data-results]');
    results.hidden = false;
    results.focus();
  }
}
