/** The hint that says exactly what to write. */
export function write(text: string): string {
  return `Write ${JSON.stringify(text)}.`;
}
