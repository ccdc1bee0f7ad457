const space = /[ \t\n\r]*/y;
const text = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const bare = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * The offset of the first value or mark that is no JSON (RFC 8259); null if all of it is JSON.
 * `JSON.parse` tells the place in words only. Nesting is bounded by whoever calls.
 */
export function firstNotJson(json: string): number | null {
  let offset = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = offset;
    const [taken] = pattern.exec(json) ?? [];
    offset += taken?.length ?? 0;
    return taken !== undefined;
  };
  const next = (pattern: RegExp) => take(space) && take(pattern);
  const items = (end: RegExp, item: () => boolean): boolean => {
    if (next(end)) return true;
    do if (!item()) return false;
    while (next(/,/y));
    return next(end);
  };
  const value = (): boolean => {
    if (next(/\{/y)) return items(/\}/y, () => next(text) && next(/:/y) && value());
    return next(/\[/y) ? items(/\]/y, value) : take(text) || take(bare);
  };
  return value() && take(space) && offset === json.length ? null : offset;
}
