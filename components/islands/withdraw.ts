/**
 * Takes back what a page, built or saved earlier, may no longer say. `data-until` is the last day
 * (UTC) on which an element holds, `data-saved-until` the last one on a saved copy; the element's
 * next sibling, hidden until then, says what holds afterwards. A clock earlier than the page's own
 * day (`data-built`) tells nothing, so that nothing holds. `today` is a day as YYYY-MM-DD.
 */
export function withdrawExpired(page: Document, today: string): void {
  const { built = '', saved } = page.documentElement.dataset;
  for (const element of page.querySelectorAll<HTMLElement>('[data-until],[data-saved-until]')) {
    const { until, savedUntil } = element.dataset;
    const last = saved === undefined ? until : (savedUntil ?? until);
    if (last !== undefined && (today < built || today > last)) {
      element.nextElementSibling?.removeAttribute('hidden');
      element.remove();
    }
  }
}
