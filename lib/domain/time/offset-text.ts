/** How far clocks are ahead of UTC, from seconds, as ISO 8601 writes it: `+05:30`. */
export function offsetText(seconds: number): string {
  const minutes = Math.abs(seconds) / 60;
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  return `${seconds < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}
