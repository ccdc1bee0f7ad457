import { bracketedAt, bracketedDot } from '@/lib/domain/text/spelled-address';
import { isoDay, writtenDay } from '@/lib/domain/text/written-day';

const dotWords = new RegExp(` ?${bracketedDot} ?`, 'gi');
const atWords = new RegExp(` ?${bracketedAt} ?`, 'gi');
const spokenMail =
  /([\p{L}\p{N}._+-]{1,64}) at ([\p{L}\p{N}-]{1,63}(?: dot [\p{L}\p{N}-]{1,63}){1,6})/giu;
const spokenHost = /([\p{L}\p{N}-]{1,63})((?: dot [\p{L}\p{N}-]{1,63}){1,6})/giu;

const spacedDot = /([\p{L}\p{N}]) \. (?=\p{Ll}{2,24}(?![\p{L}\p{N}]))/gu;
const spacedAt = / @ (?=[\p{L}\p{N}-]{1,63}\.\p{L})/gu;

const withDots = (spoken: string) => spoken.replace(/ dot /gi, '.');

/**
 * Makes one dash and one space of all, and undoes what people write so that machines overlook an
 * address: `name at host dot com`.
 */
export function plainWriting(text: string): string {
  return text
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\p{Zs}/gu, ' ')
    .replace(/hxxp/gi, 'http')
    .replace(/\b(?:mailto|tel|sms|callto):(?:\/\/)?/gi, ' ')
    .replace(/\u3002/g, '.')
    .replace(dotWords, '.')
    .replace(atWords, '@')
    .replace(spacedDot, '$1.')
    .replace(spacedAt, '@')
    .replace(spokenMail, (_, name: string, host: string) => `${name}@${withDots(host)}`)
    .replace(spokenHost, (_, first: string, rest: string) => first + withDots(rest));
}

// Every repetition is bounded, so that no text makes a search take long.
const label = '[\\p{L}\\p{N}_-]{1,63}';
const host = `(?:${label}\\.){1,10}\\p{L}[\\p{L}\\p{N}-]{1,62}`;
const linkTail = '(?::\\d{1,5})?(?:[/?#\\\\][^\\s<>"\'`]{0,2000})?';

/** A scheme and all that follows, up to the bracket with the real address of a Markdown link. */
export const schemeLink = /[a-z][a-z0-9+-]{1,15}:\/\/(?:(?!\]\()[^\s<>"'`]){1,2000}/giu;
/** Without a scheme: what looks like a host is the user name of the one behind the `@`. */
export const disguisedLink = new RegExp(`${host}:[^\\s@/]{1,64}@${host}${linkTail}`, 'gu');
/** All characters of a mailbox (RFC 5322): the end of a longer name is somebody else's. */
const mailbox = "[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~\\\\-]{1,64}";
/** A path with an `@` in it, or an address; with what a trick puts behind its host. */
export const mailAddress = new RegExp(
  `${host}/[^\\s<>"'\`]{0,2000}|${mailbox}@${host}(?:[@%\\\\][^\\s<>"'\`]{1,200})?`,
  'gu',
);
/** Four numbers or more: French phone numbers are written with dots, too. */
export const machineLink =
  /\+?\d{1,5}(?:\.\d{1,5}){3,9}(?!\d)(?::\d{1,5})?(?:\/[^\s<>"'`]{0,2000})?/g;
export const bareLink = new RegExp(`${host}\\.?${linkTail}`, 'gu');

/** Brackets, dots, hyphens and the like between digits; a slash only without spaces around it. */
const gap = '(?: ?[()[\\]{}.\\u00b7\\u2022*_~-]){0,4} ?|/';
const opening = '(?:[+([] ?){0,3}';
export const numberRun = new RegExp(`${opening}\\d(?:(?:${gap})\\d){6,39}`, 'g');
/** The same with characters that seldom stand in a number: commas, colons and bars. */
const looseGap = '(?: ?[()[\\]{}.\\u00b7\\u2022*_~|:;,-]){0,4} ?|/';
export const looseRun = new RegExp(`${opening}\\d(?:(?:${looseGap})\\d){6,17}`, 'g');
/** Times of day and thousands are no parts of a number. */
export const timeOrSum = /(?:^|\D)(?:[0-2]?\d:[0-5]\d(?!\d)|\d{1,3}(?:,\d{3})+(?![\d,]|[ -]\d))/;

const freePrefix = '(?:\\+ ?)?\\b(?:61[-. ]?)?(?:1[-. ]?)?\\(?(?:0?8\\d\\d|1[38]00|0?300)\\)?';
const wordOfNumber = [
  '[-. ][A-Z]{2,12}(?:[- ]?[A-Z0-9]{2,12}){0,4}',
  '[-. ]\\d{1,4}-?[A-Z]{2,12}(?:-?[A-Z0-9]{2,12}){0,3}',
  '[-.][a-z]{2,12}(?:-[a-z0-9]{2,12}){0,4}',
].join('|');
const wordEnd = '(?![\\p{L}\\p{N}]|\\.\\p{L})';
/** Words stand in numbers that are free to call: 1-800, 0800, 1300. A space needs capitals. */
export const spelledRun = new RegExp(`${freePrefix}(?:${wordOfNumber})${wordEnd}`, 'gu');
export const spelledAmerican = new RegExp(
  `(?:\\+ ?)?1[-. ]\\(?[2-9]\\d\\d\\)?[-. ][A-Z0-9]{3}-?[A-Z0-9]{4}${wordEnd}`,
  'gu',
);

export const day = new RegExp(`\\b(?:${isoDay}|${writtenDay})\\b`, 'g');
/** Around the clock, which people write beside a number. */
export const always = /\b24\/7\b(?![/.-]\d)/g;
/** What is dialled after the answer; before a number, `#` and the like only name it. */
export const extension =
  /(\d{2}[ ,.]{0,2})((?:\bext(?:ension)?\b\.?|;ext=|#|x(?=\d)) ?:? ?\d{1,7}(?!\d|[-./()]\d))/gi;

/** A short code by itself, with the star and the hash of a phone's own commands. */
export const shortCode = /^[*#]{0,2}(\d(?:[ -]?\d){2,5})[#.]?$/;
/** Where a message is to be sent: `Text HELP to 72462`. */
export const shortCodeInText =
  /\b(?:text|sms|send|reply|message)\b[^\n\d]{0,60} to (\d{3,6})(?!\d|[-.,:/ ]\d)/gi;

const digitWord = /[+(]?[\dOoIl|][\dOoIl|()./-]{0,40}/g;
/** A bar between groups of digits divides them; beside a single one it is a 1. */
const barBetween = /(\d{3})\|(?=\+?\d{2})/g;
const letterGroup = /(\d[ .()/-]{1,2})([OoIl|]{1,4})(?=[ .()/-]{1,2}\d)/g;

const digitsFor = (letters: string) => letters.replace(/o/gi, '0').replace(/[Il|]/g, '1');

/** Letters that look like digits, among digits and no other letters: `O2O`, `99 OO 12`. */
export function fixDigits(text: string): string {
  return text
    .replace(barBetween, '$1 ')
    .replace(digitWord, (word, at: number) => {
      const around = `${text.charAt(at - 1)}${text.charAt(at + word.length)}`;
      return !/\d/.test(word) || /\p{L}/u.test(around) ? word : digitsFor(word);
    })
    .replace(letterGroup, (_, before: string, letters: string) => before + digitsFor(letters));
}
