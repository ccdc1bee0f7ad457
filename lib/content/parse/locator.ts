import type { Document, Node } from 'yaml';
import { isMap, isPair, isScalar, isSeq } from 'yaml';
import type { Path } from '@/lib/rules/base/problem';

/** Finds where in a file a value stands: the offset of its first character. */
export type Locator = (path: Path, target?: 'value' | 'key') => number;

function child(node: Node, key: string | number): { key: Node | null; value: Node | null } | null {
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return item === undefined ? null : { key: null, value: item as Node | null };
  }
  if (!isMap(node)) return null;
  const pair = node.items.find(
    (item) => isPair(item) && isScalar(item.key) && item.key.value === String(key),
  );
  return pair ? { key: pair.key as Node, value: pair.value as Node | null } : null;
}

/**
 * Makes a locator over a parsed document. A path that leads nowhere (a missing key) gives the
 * deepest place that exists; `start` is the document's offset in its file.
 */
export function locatorOf(document: Document, start = 0): Locator {
  return (path, target = 'value') => {
    let node = document.contents as Node | null;
    let offset = node?.range?.[0] ?? 0;
    for (const [depth, key] of path.entries()) {
      const found = node && child(node, key);
      if (!found) break;
      const wantsKey = target === 'key' && depth === path.length - 1;
      const place = wantsKey ? found.key : (found.value ?? found.key);
      offset = place?.range?.[0] ?? offset;
      node = found.value;
    }
    return start + offset;
  };
}
