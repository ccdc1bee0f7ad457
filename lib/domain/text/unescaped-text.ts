import type { FoldedText } from './folded-text';
import { unchanged } from './folded-text';

/** HTML's named characters that people put between or into the digits of a number. */
const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  numsp: ' ',
  puncsp: ' ',
  hairsp: ' ',
  tab: ' ',
  newline: '\n',
  shy: '',
  zwj: '',
  zwnj: '',
  lrm: '',
  rlm: '',
  hyphen: '-',
  dash: '-',
  ndash: '-',
  mdash: '-',
  minus: '-',
  period: '.',
  comma: ',',
  middot: '.',
  bull: '.',
  sol: '/',
  lpar: '(',
  rpar: ')',
  plus: '+',
  lowbar: '_',
  ast: '*',
  verbar: '|',
  num: '#',
  commat: '@',
  colon: ':',
  amp: '&',
};

const escapes = /&(?:amp;)?(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8})(?=;));?/g;

function decoded([, decimal, hexadecimal, name]: RegExpMatchArray): string | undefined {
  if (name !== undefined) return named[name.toLowerCase()];
  const codePoint = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
  return codePoint > 0 && codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : undefined;
}

/** The text with HTML's character references written out, those escaped twice too. */
export function unescapeText(original: string): FoldedText {
  if (!original.includes('&')) return unchanged(original);
  let text = '';
  const offsets: number[] = [];
  const copy = (from: number, to: number) => {
    text += original.slice(from, to);
    for (let offset = from; offset < to; offset += 1) offsets.push(offset);
  };
  let done = 0;
  for (const match of original.matchAll(escapes)) {
    const plain = decoded(match);
    if (plain === undefined) continue;
    copy(done, match.index);
    for (let unit = 0; unit < plain.length; unit += 1) offsets.push(match.index);
    text += plain;
    done = match.index + match[0].length;
  }
  copy(done, original.length);
  offsets.push(original.length);
  return { text, offsets };
}
