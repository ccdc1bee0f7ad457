const dotWords = / ?[[({<] ?(?:dot|\.) ?[\])}>] ?/gi;
const atWords = / ?[[({<] ?(?:at|@) ?[\])}>] ?/gi;
const spokenMail =
  /([\p{L}\p{N}._+-]{1,64}) at ([\p{L}\p{N}-]{1,63}(?: dot [\p{L}\p{N}-]{1,63}){1,6})/giu;
const spokenHost = /([\p{L}\p{N}-]{1,63})((?: dot [\p{L}\p{N}-]{1,63}){1,6})/giu;

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
    .replace(/mailto:/gi, ' ')
    .replace(/\u3002/g, '.')
    .replace(dotWords, '.')
    .replace(atWords, '@')
    .replace(spokenMail, (_, name: string, host: string) => `${name}@${withDots(host)}`)
    .replace(spokenHost, (_, first: string, rest: string) => first + withDots(rest));
}

// Every repetition is bounded, so that no text makes a search take long.
const label = '[\\p{L}\\p{N}_-]{1,63}';
const host = `(?:${label}\\.){1,10}\\p{L}[\\p{L}\\p{N}-]{1,62}`;
const linkTail = '(?::\\d{1,5})?(?:[/?#\\\\][^\\s<>"\'`]{0,2000})?';

export const schemeLink = /[a-z][a-z0-9+-]{1,15}:\/\/[^\s<>"'`]{1,2000}/giu;
/** Without a scheme: what looks like a host is the user name of the one behind the `@`. */
export const disguisedLink = new RegExp(`${host}:[^\\s@/]{1,64}@${host}${linkTail}`, 'gu');
export const mailAddress = new RegExp(`[\\p{L}\\p{N}._%+-]{1,64}@${host}`, 'gu');
/** Four numbers or more: French phone numbers are written with dots, too. */
export const machineLink =
  /\+?\d{1,5}(?:\.\d{1,5}){3,9}(?!\d)(?::\d{1,5})?(?:\/[^\s<>"'`]{0,2000})?/g;
export const bareLink = new RegExp(`${host}\\.?${linkTail}`, 'gu');

/** Brackets, dots, hyphens and the like between digits; a slash only without spaces around it. */
const gap = '(?: ?[().\\u00b7\\u2022*_~-]){0,4} ?|/';
export const numberRun = new RegExp(`(?:[+(] ?){0,3}\\d(?:(?:${gap})\\d){6,39}`, 'g');

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

export const day = /\b(?:19|20)\d\d-[01]\d-[0-3]\d\b|\b[0-3]?\d[./][01]?\d[./](?:19|20)\d\d\b/g;
export const extension = /(?:\bext(?:ension)?\b\.?|;ext=|#|\bx(?=\d)) ?:? ?\d{1,7}/gi;

const digitWord = /[+(]?[\dOoIl|][\dOoIl|()./-]{0,40}/g;
const letterGroup = /(\d[ .()/-]{1,2})([OoIl|]{1,4})(?=[ .()/-]{1,2}\d)/g;

const digitsFor = (letters: string) => letters.replace(/o/gi, '0').replace(/[Il|]/g, '1');

/** Letters that look like digits, among digits and no other letters: `O2O`, `99 OO 12`. */
export function mendDigits(text: string): string {
  return text
    .replace(digitWord, (word, at: number) => {
      const around = `${text.charAt(at - 1)}${text.charAt(at + word.length)}`;
      return !/\d/.test(word) || /\p{L}/u.test(around) ? word : digitsFor(word);
    })
    .replace(letterGroup, (_, before: string, letters: string) => before + digitsFor(letters));
}
