/** As wide as the formatter of this repository lets a line be. */
const widest = 100;

const isScalar = (value: unknown) => typeof value !== 'object' || value === null;

/** `{ "opens": "09:00" }`: an item of a list without lists or objects in it; null for all others. */
function flatItem(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const pairs = Object.entries(value);
  if (pairs.length === 0 || !pairs.every(([, item]) => isScalar(item))) return null;
  return `{ ${pairs.map(([key, item]) => `${JSON.stringify(key)}: ${JSON.stringify(item)}`).join(', ')} }`;
}

function formatItem(item: unknown, indent: string): string {
  const line = flatItem(item);
  // One more for the comma.
  return line !== null && indent.length + line.length < widest ? line : formatJson(item, indent);
}

/**
 * JSON as the repository's formatter writes it: a list stands on one line when it fits there, and so
 * does each of its items.
 */
export function formatJson(value: unknown, indent = '', before = 0): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    const fits = before + line.length <= widest;
    if (fits && value.every(isScalar)) return line;
    return `[\n${value.map((item) => inner + formatItem(item, inner)).join(',\n')}\n${indent}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const lines = Object.entries(value).map(([key, item]) => {
    const start = `${inner}${JSON.stringify(key)}: `;
    // One more for the comma.
    return start + formatJson(item, inner, start.length + 1);
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}
