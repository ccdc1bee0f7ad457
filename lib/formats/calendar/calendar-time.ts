/** A wall time in figures: 20270328T090000 (RFC 5545, 3.3.5, form 1). */
export function localTime(wallTime: number): string {
  return new Date(wallTime).toISOString().slice(0, 19).replace(/[-:]/g, '');
}

/** An instant in figures, in UTC: 20270328T070000Z (RFC 5545, 3.3.5, form 2). */
export function utcTime(instant: number): string {
  return `${localTime(instant)}Z`;
}

/** By how much clocks are ahead of UTC: +0545 (RFC 5545, 3.3.14). */
export function utcOffset(seconds: number): string {
  const rest = Math.abs(seconds);
  const parts = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60];
  const figures = parts.map((part) => `${part}`.padStart(2, '0'));
  const shown = rest % 60 === 0 ? figures.slice(0, 2) : figures;
  return `${seconds < 0 ? '-' : '+'}${shown.join('')}`;
}
