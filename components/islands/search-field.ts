/**
 * A field that searches on the device. Engine and index come only when somebody uses the field:
 * until then it costs a page a few hundred bytes.
 */
class SearchField extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input') as HTMLInputElement;
    let started = false;
    const start = () => {
      if (started) return;
      started = true;
      import('@/components/islands/lazy/search-results')
        .then(({ attachSearch }) => attachSearch(this, field))
        .catch(() => {
          // Without a connection, and nothing saved yet: the next touch tries again.
          started = false;
          const status = this.querySelector('[role=status]') as HTMLElement;
          status.textContent = status.dataset.failed ?? '';
        });
    };
    field.addEventListener('focus', start);
    field.addEventListener('input', start);
    if (field.value || document.activeElement === field) start();
  }
}

customElements.define('search-field', SearchField);

export {};
