import type { ContributeData } from '@/lib/domain/contribute/contribute-data';
import { Form } from './contribute/form';

async function load(address: string): Promise<ContributeData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/**
 * Writes the file of a contact from a form and checks it with the schemas of the content. The
 * address may name an entry after `#`: that chooses one of the listed and is shown nowhere.
 */
class ContributeForm extends HTMLElement {
  connectedCallback(): void {
    load(this.dataset.address ?? '').then(
      (data) => new Form(this, data).begin(),
      () => {
        const status = this.querySelector('[role=status]') as HTMLElement;
        status.textContent = status.dataset.failed ?? '';
      },
    );
  }
}

customElements.define('contribute-form', ContributeForm);
