/** As wide as the formatter of this repository lets a line be. */
const widest = 100;

/** JSON as the repository's formatter writes it: a list stands on one line when it fits there. */
export function writtenJson(value: unknown, indent = '', before = 0): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    const fits = before + line.length <= widest;
    if (fits && value.every((item) => typeof item !== 'object')) return line;
    return `[\n${value.map((item) => inner + writtenJson(item, inner)).join(',\n')}\n${indent}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const lines = Object.entries(value).map(([key, item]) => {
    const start = `${inner}${JSON.stringify(key)}: `;
    // One more for the comma.
    return start + writtenJson(item, inner, start.length + 1);
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}
