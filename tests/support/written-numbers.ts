import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Directory } from '@/lib/domain/directory/directory';
import { directoryOf } from './directory-of';

/** Something to type, the country to choose, and the verdicts that must come. */
export interface PastedForm {
  text: string;
  country: string;
  verdicts: readonly string[];
}

interface Listed {
  /** E.164. */
  number: string;
  country: string;
  callingCode: string;
  /** As people of its country write it. */
  national: string;
  /** In groups, with `+`. */
  international: string;
  verdict: string;
}

function listed(number: string, country: string, verdict: string): Listed {
  const parsed = parsePhoneNumberFromString(number);
  if (!parsed) throw new Error(`${number} cannot be written.`);
  return {
    number,
    country,
    verdict,
    callingCode: parsed.countryCallingCode,
    national: parsed.formatNational(),
    international: parsed.formatInternational(),
  };
}

/** Every number that a directory knows, with the verdict that follows from its standing. */
export function listedNumbers({ contacts, retired }: Directory): Listed[] {
  const lines = contacts
    .filter(({ kind }) => kind === 'phone')
    .map(({ value, areaServed, standing }) => listed(value, areaServed[0] ?? '', standing.status));
  const withdrawn = retired
    .filter(({ kind, value }) => kind === 'phone' && !lines.some(({ number }) => number === value))
    .map(({ value }) => listed(value, parsePhoneNumberFromString(value)?.country ?? '', 'retired'));
  return [...lines, ...withdrawn];
}

/** Decimal digits of another script, from the code of its zero. */
const inScript = (text: string, zero: number) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

const keypad: Record<string, string> = {
  2: 'A',
  3: 'F',
  4: 'G',
  5: 'K',
  6: 'N',
  7: 'R',
  8: 'T',
  9: 'W',
};
const spelled = (digits: string) => digits.replace(/[2-9]/g, (digit) => keypad[digit] ?? digit);

/** The ways in which people write a number that begins with its country code. */
const abroad: readonly ((line: Listed) => string)[] = [
  ({ number }) => number,
  ({ international }) => international,
  ({ international }) => international.replaceAll(' ', '-'),
  ({ international }) => international.replaceAll(' ', '.'),
  ({ international }) => international.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011'),
  ({ international }) => international.replaceAll(' ', '\u2009\u2013\u2009'),
  ({ international }) => international.replace('+', '00 '),
  ({ international }) => international.replace('+', '011 '),
  ({ number }) => `00${number.slice(1)}`,
  ({ number }) => `011-${number.slice(1)}`,
  ({ number }) => number.slice(1),
  ({ number }) => `tel:${number};ext=204`,
  ({ international }) => `${international} ext. 12`,
  ({ international }) => `${international} x9`,
  ({ number }) => inScript(number, 0xff10).replace('+', '\uff0b'),
  ({ international }) => inScript(international, 0x660),
  ({ international }) => inScript(international, 0x6f0),
  ({ international }) => inScript(international, 0x966),
  ({ number }) => [...number].join('\u200b'),
  ({ international }) => `\u202d${international}\u202c`,
  ({ international }) => international.replaceAll('0', 'O'),
  ({ callingCode, number }) =>
    `+${callingCode} (${number.slice(callingCode.length + 1, -6)}) ${number.slice(-6)}`,
  ({ international }) => `Call ${international} before 2026-12-24 18:00, pay 49.99!`,
  ({ international }) => `Pinterest-Support:\n${international}\nOpen 24/7`,
  ({ number }) => `<a href="tel:${number}">Call now</a>`,
];

/** The ways in which people of the number's own country write it. */
const athome: readonly ((line: Listed) => string)[] = [
  ({ national }) => national,
  ({ national }) => national.replace(/[() -]+/g, ' ').trim(),
  ({ national }) => national.replace(/\D/g, ''),
  ({ national }) => national.replace(/[() -]+/g, '.').replace(/^\./, ''),
  ({ national }) => inScript(national, 0xff10),
  ({ national }) => `Our new number is ${national}, for all of you.`,
];

/** What only some numbers can be written as. */
function special(line: Listed): string[] {
  const { callingCode, number, national } = line;
  const rest = number.slice(callingCode.length + 1);
  const trunk = national.replace(/\D/g, '').startsWith(`0${rest}`);
  const free = /^\+1(8\d\d)(\d{3})(\d{4})$/.exec(number);
  const [, code = '', exchange = '', subscriber = ''] = free ?? [];
  return [
    ...(trunk
      ? [`+${callingCode} (0)${rest}`, `+${callingCode} (0) ${rest}`, `00${callingCode} (0)${rest}`]
      : []),
    ...(free && /[2-9]{2}/.test(subscriber)
      ? [
          `1-${code}-${exchange}-${spelled(subscriber)}`,
          `+1 ${code} ${exchange}-${spelled(subscriber)}`,
        ]
      : []),
    ...(free && /[2-9]{3}/.test(exchange) ? [`1-${code}-${spelled(exchange)}-${subscriber}`] : []),
  ];
}

/** Every number of a directory in every writing. */
export function writtenNumbers(site: 'real' | 'demo'): PastedForm[] {
  return listedNumbers(directoryOf(site)).flatMap((line) => {
    const verdicts = [line.verdict];
    return [
      ...abroad.map((write) => ({ text: write(line), country: '', verdicts })),
      ...special(line).map((text) => ({ text, country: '', verdicts })),
      ...athome.map((write) => ({ text: write(line), country: line.country, verdicts })),
      ...athome.slice(0, 2).map((write) => ({ text: write(line), country: '', verdicts })),
    ];
  });
}
