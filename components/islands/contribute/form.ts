import { contentPlace } from '@/lib/domain/content-place';
import type { ContactFile, ContributeData } from '@/lib/domain/contribute-data';
import { ContactFields } from './contact-fields';
import type { Drafted } from './drafts';
import { draftFiles } from './drafts';
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

  constructor(
    private readonly root: HTMLElement,
    private readonly data: ContributeData,
  ) {
    const template = (name: string) => this.find(`[data-template="${name}"]`);
    this.fieldset = this.find('fieldset');
    this.entries = this.find('[name=entry]');
    this.contact = new ContactFields(this.fieldset, template, data);
    this.source = new SourceFields(this.fieldset);
    this.faults = new FaultList(root);
    this.files = new FileList(template('file'), contentPlace(root.dataset.repository ?? null));
  }

  private find<Found extends HTMLElement>(selector: string): Found {
    return this.root.querySelector(selector) as Found;
  }

  begin(): void {
    this.entries.addEventListener('change', () => this.fill());
    this.fieldset.addEventListener('input', () => {
      // What was shown is no longer what the fields say.
      this.find('[data-results]').hidden = true;
    });
    this.find('[data-show]').addEventListener('click', () => this.show());
    addEventListener('hashchange', () => this.choose(location.hash.slice(1)));
    this.fieldset.disabled = false;
    this.fill();
    this.choose(location.hash.slice(1));
  }

  /** Null for a new contact. */
  private get file(): ContactFile | null {
    return this.data.contacts.find(({ slug }) => slug === this.entries.value) ?? null;
  }

  private fill(): void {
    const { file } = this;
    this.contact.fill(file ? JSON.parse(file.text) : {});
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
      entry: this.file,
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
