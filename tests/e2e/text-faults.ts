/**
 * Runs in a page: shows everything that it may ever show, and tells each text that is cut off or
 * sticks out of a box around it. What scrolls by itself is not looked at further.
 */
export function textFaults(): string[] {
  const tolerance = 1; // pixels: boxes and texts are rounded apart
  for (const hidden of document.querySelectorAll('[hidden]')) hidden.removeAttribute('hidden');
  for (const details of document.querySelectorAll('details')) details.open = true;
  document.documentElement.setAttribute('data-saved', '');

  const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';

  function isOutside(box: Element, text: DOMRect, style: CSSStyleDeclaration): boolean {
    const edge = box.getBoundingClientRect();
    const sideways = text.left < edge.left - tolerance || text.right > edge.right + tolerance;
    const updown = text.top < edge.top - tolerance || text.bottom > edge.bottom + tolerance;
    return sideways || (updown && clips(style.overflowY));
  }

  function faultOf(node: Text): string | undefined {
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
    for (let box = node.parentElement; box && box !== document.body; box = box.parentElement) {
      const style = getComputedStyle(box);
      // Only for screen readers until it is focused.
      if (style.clipPath !== 'none' || scrolls(style.overflowX)) return undefined;
      if (style.display === 'inline' || style.display === 'contents') continue;
      const cut = clips(style.overflowX) && box.scrollWidth > box.clientWidth;
      if (cut || rects.some((rect) => box !== null && isOutside(box, rect, style))) {
        return `<${box.localName} class="${box.className}"> ${node.data.trim().slice(0, 60)}`;
      }
    }
    return undefined;
  }

  const faults: (string | undefined)[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) faults.push(faultOf(walker.currentNode as Text));
  return faults.filter((fault) => fault !== undefined);
}
