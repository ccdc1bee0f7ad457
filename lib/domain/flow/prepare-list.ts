/** A thing to have ready, as it stands in the list. */
export interface PrepareItem {
  name: string;
  ticked: boolean;
  /** For the visitor's eyes alone, such as a backup code. */
  secret: boolean;
}

/** Under which key the ticks of one outcome are kept. */
export const ticksKey = (outcome: string) => `prepare-list:${outcome}`;

/** The identifiers of ticked items as one text; `readTicks` reads it back. */
export const writeTicks = (ids: readonly string[]) => ids.join(' ');

/** Whatever the text holds: identifiers that no item bears tick nothing. */
export const readTicks = (stored: string | null): readonly string[] =>
  (stored ?? '').split(' ').filter(Boolean);

/** An item as a line to be filled in; what follows a colon in its name explains the name. */
export const messageLine = (name: string) => `${name.split(':')[0]}: `;

/**
 * A message to fill in. Lines that somebody cannot fill in would be sent empty, or have to be
 * deleted with a thumb, so that it has the ticked items only; before any tick, all of them. Items
 * for the visitor alone are never in it.
 */
export function writeMessage(opening: string, items: readonly PrepareItem[]): string {
  const open = items.filter(({ secret }) => !secret);
  const ticked = open.filter((item) => item.ticked);
  const lines = (ticked.length > 0 ? ticked : open).map(({ name }) => messageLine(name));
  return [opening, ...lines].join('\n');
}

/** Puts a newly ticked item at the end of a message that somebody has already changed. */
export function addToMessage(message: string, { name, ticked, secret }: PrepareItem): string {
  const line = messageLine(name);
  return ticked && !secret && !message.includes(line.trimEnd()) ? `${message}\n${line}` : message;
}
