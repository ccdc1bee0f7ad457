/**
 * Takes back what a page, built earlier, may no longer say. `data-until` is the last day (UTC) on which an
 * element holds; the element's next sibling, hidden until then, says what holds afterwards. A clock earlier
 * than the page's own day (`data-built`) tells nothing, so that nothing holds. `today` is a day as
 * YYYY-MM-DD.
 */
export function withdrawExpired(page: Document, today: string): void {
  const { built = '' } = page.documentElement.dataset;
  for (const element of page.querySelectorAll<HTMLElement>('[data-until]')) {
    if (today < built || today > (element.dataset.until ?? '')) {
      element.nextElementSibling?.removeAttribute('hidden');
      element.remove();
    }
  }
}
