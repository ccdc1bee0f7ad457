import { diffLines } from 'diff';
import type { RepositoryLinks } from '@/lib/domain/contribute/repository-links';
import type { FileDraft } from './drafts';

/** A line of a change; a screen reader says that it is new or gone. */
function changedLine(mark: '+' | '-' | ' ', text: string): Node {
  const line = `${mark} ${text}\n`;
  if (mark === ' ') return document.createTextNode(line);
  const element = document.createElement(mark === '+' ? 'ins' : 'del');
  element.className = `block no-underline ${mark === '+' ? 'bg-good-wash text-good' : 'bg-bad-wash text-bad'}`;
  element.textContent = line;
  return element;
}

function changedLines(before: string, after: string): Node[] {
  return diffLines(before, after).flatMap(({ value, added, removed }) => {
    const mark = added ? '+' : removed ? '-' : ' ';
    const lines = value.replace(/\n$/, '').split('\n');
    return lines.map((line) => changedLine(mark, line));
  });
}

/** Shows the files that came out, with the change and the ways to hand each in. */
export class FileList {
  constructor(
    private readonly template: HTMLElement,
    private readonly place: RepositoryLinks | null,
  ) {}

  /** The part of the page for one file. */
  make(draft: FileDraft): HTMLElement {
    const part = this.template.cloneNode(true) as HTMLElement;
    part.removeAttribute('data-template');
    const find = <Found extends HTMLElement>(selector: string) =>
      part.querySelector(selector) as Found;
    find('[data-path]').textContent = draft.path;
    find('[data-text]').textContent = draft.after;
    find('[data-change]').hidden = draft.before === null;
    find<HTMLDetailsElement>('details').open = draft.before === null;
    find('[data-change] pre').replaceChildren(...changedLines(draft.before ?? '', draft.after));
    this.lead(draft, find('[data-step=open]'), find('[data-step=copy]'));
    this.offerCopy(draft.after, find('[data-copy]'));
    this.offerDownload(draft, find('[data-download]'));
    return part;
  }

  /** Leads to the page of the host that changes the file; a filled-in page needs no copy. */
  private lead({ path, before, after }: FileDraft, open: HTMLElement, copy: HTMLElement): void {
    const link = open.querySelector('a') as HTMLAnchorElement;
    const { place } = this;
    open.hidden = place === null;
    if (place === null) return;
    const created = before === null ? place.create(path, after) : null;
    const { edit = '', create = '', empty = '' } = link.dataset;
    link.href = created?.address ?? place.edit(path);
    const words = created === null ? edit : created.filled ? create : empty;
    link.textContent = words.replace('{host}', place.host);
    copy.hidden = created?.filled ?? false;
  }

  private offerCopy(text: string, button: HTMLElement): void {
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(text);
      button.textContent = button.dataset.copy ?? '';
    });
  }

  private offerDownload({ path, after }: FileDraft, link: HTMLAnchorElement): void {
    link.href = URL.createObjectURL(new Blob([after], { type: 'application/json' }));
    link.download = path.split('/').at(-1) ?? path;
  }
}
