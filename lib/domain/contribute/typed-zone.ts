/** The zone in the writing of the list that the field offers: "europe/berlin" has one meaning. */
export function typedZone(typed: string): string {
  const text = typed.trim();
  const same = (zone: string) => zone.toLowerCase() === text.toLowerCase();
  return Intl.supportedValuesOf?.('timeZone').find(same) ?? text;
}

/**
 * Whether the browser knows the zone. It takes abbreviations too, which mean several places; the list
 * of the check is too long to send, and has the last word.
 */
export function isKnownZone(zone: string): boolean {
  if (!zone.includes('/')) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}
