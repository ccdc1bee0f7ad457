import { foldText } from './folded-text';

/** Words of an address after which digits are a phone number and not the id of a page. */
const cues =
  /(?<![a-z])(?:tel|telephone|phone|call|callto|dial|hotline|helpline|whatsapp|wa\.me|sms|fax|toll-?free|customer-?(?:care|service)|support-?number|number)(?![a-z])[^a-z\d]{0,4}(?:us|now|on|at|is)?[^a-z\d]{0,4}(\+?\d(?:[-._~ ()+/]{0,2}\d){6,14})(?!\d)/i;
const international = /(?:^|[^\d\w])\+(\d(?:[-._~ ()]{0,2}\d){7,14})(?!\d)/;
const northAmerican =
  /(?<![\da-z])((?:1[-._ ])?\(?[2-9]\d\d\)?[-._ ]{1,2}[2-9]\d\d[-._ ]\d{4})(?![\da-z])/i;
const freephone =
  /(?<![\da-z])((?:1[-._ ]?)?8(?:00|33|44|55|66|77|88)[-._ ]?\d{3}[-._ ]?\d{4})(?!\d)/i;

/** An address as a browser reads it; broken escapes stay as they are. */
function decoded(address: string): string {
  return address.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });
}

/**
 * The digits of a phone number in an address, or null. Addresses are full of ids, so digits alone
 * say nothing: they must be those of a `known` number (as digits), or follow a word such as "call",
 * or be grouped as people group phone numbers.
 */
export function numberInAddress(address: string, known: readonly string[]): string | null {
  const { text } = foldText(decoded(decoded(address)));
  const joined = text.replace(/(?<=\d)[-._~ ()+]{1,2}(?=\d)/g, '');
  const match = known.find((digits) => joined.includes(digits));
  if (match !== undefined) return match;
  for (const pattern of [cues, international, northAmerican, freephone]) {
    const found = pattern.exec(text)?.[1]?.replace(/\D/g, '');
    if (found) return found;
  }
  return null;
}

/** The addresses that stand among the words of a text, and where. */
export function addressesIn(text: string): { offset: number; address: string }[] {
  return [...text.matchAll(/(?:https?:\/\/|www\.)[^\s<>")\]]+/giu)].map((match) => ({
    offset: match.index,
    address: match[0],
  }));
}
