/**
 * Words for the digits 0 to 9 in the languages that most people read, in lower case and without
 * accents; several words for one digit are joined by "|".
 */
const languages: Readonly<Record<string, string>> = {
  en: 'zero|oh|o|nought|naught|nil one|wun two three|tree four five|fife six seven eight|ait nine|niner',
  de: 'null eins|ein zwei|zwo drei vier funf|fuenf sechs sieben acht neun',
  fr: 'zero un|une deux trois quatre cinq six sept huit neuf',
  es: 'cero uno dos tres cuatro cinco seis siete ocho nueve',
  pt: 'zero um|uma dois|duas tres quatro cinco seis|meia sete oito nove',
  it: 'zero uno due tre quattro cinque sei sette otto nove',
  nl: 'nul een twee drie vier vijf zes zeven acht negen',
  sv: 'noll ett|en tva tre fyra fem sex sju atta nio',
  pl: 'zero jeden dwa trzy cztery piec szesc siedem osiem dziewiec',
  tr: 'sifir bir iki uc dort bes alti yedi sekiz dokuz',
  id: 'nol satu dua tiga empat lima enam tujuh delapan sembilan',
  hi: 'shunya ek do teen char paanch|panch chhah|chhe saat aath nau',
  ja: 'zero|rei ichi ni san yon|shi go roku nana|shichi hachi kyu|kyuu|ku',
  ru: 'ноль|нуль один два три четыре пять шесть семь восемь девять',
  uk: 'нуль один два три чотири пять шість сім вісім девять',
  ar: 'صفر واحد اثنان|اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة',
  deva: 'शून्य एक दो तीन चार पाँच|पांच छह|छः सात आठ नौ',
};

/** A word in lower case and without accents; the Turkish i without a dot counts as one. */
function withoutMarks(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');
}

const digits = new Map<string, string>(
  Object.values(languages).flatMap((words) =>
    words
      .split(' ')
      .flatMap((digit, value) =>
        digit.split('|').map((word) => [withoutMarks(word), String(value)] as const),
      ),
  ),
);

const teens =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Numbers that are read in pairs: "two twelve", "fifty-five". A ten alone counts with its zero. */
const pairs = new Map<string, string>([
  ...teens.map((word, index) => [word, String(index + 10)] as const),
  ...tens.map((word, index) => [word, `${index + 2}0`] as const),
]);

const repeats = new Map([
  ['double', 2],
  ['doppel', 2],
  ['doble', 2],
  ['doppio', 2],
  ['triple', 3],
  ['treble', 3],
  ['dreifach', 3],
  ['tripel', 3],
]);

/** Characters for digits of Chinese, Japanese and Korean texts, each of them a word of its own. */
const han = new Map(
  [...'〇一二三四五六七八九'].map((character, value) => [character, String(value)]),
);
han.set('零', '0').set('壹', '1').set('贰', '2').set('叁', '3').set('肆', '4').set('伍', '5');
han.set('陆', '6').set('柒', '7').set('捌', '8').set('玖', '9').set('幺', '1');
const hangul = new Map(
  [...'영일이삼사오육칠팔구'].map((character, value) => [character, String(value)]),
);
hangul.set('공', '0').set('륙', '6');

function inCharacters(word: string): string | null {
  let read = '';
  for (const character of word) {
    const digit = han.get(character) ?? hangul.get(character);
    if (digit === undefined) return null;
    read += digit;
  }
  return read;
}

/** What a word adds to a number that is spelled out. */
export type SpelledWord =
  | { kind: 'digits'; digits: string }
  | { kind: 'tens'; digits: string }
  | { kind: 'repeat'; times: number }
  | { kind: 'hundred' }
  | { kind: 'gap' };

/** Words that are said between digits and stand for a character: "dash", "dot", "area code". */
const gaps = new Set(
  'dash hyphen minus dot point slash space plus bar strich punkt tiret guion punto traco'.split(
    ' ',
  ),
);

const isCjk = /^[〇零\u4e00-\u9fff\uac00-\ud7af]+$/;

const joinedWords = /zero|one|two|three|four|five|six|seven|eight|nine/y;
const longestWord = 80;

/** Words without a space between them: "twoonetwofive"; null if anything else is among them. */
function readJoined(word: string): string | null {
  let read = '';
  joinedWords.lastIndex = 0;
  while (joinedWords.lastIndex < word.length) {
    const found = joinedWords.exec(word)?.[0];
    if (found === undefined) return null;
    read += digits.get(found) ?? '';
  }
  return read;
}

/** Reads one word; null if it belongs to no number. */
export function readWord(word: string): SpelledWord | null {
  if (word.length > longestWord) return null;
  if (isCjk.test(word)) {
    const read = inCharacters(word);
    return read === null ? null : { kind: 'digits', digits: read };
  }
  const plain = withoutMarks(word);
  const digit = digits.get(plain);
  if (digit !== undefined) return { kind: 'digits', digits: digit };
  const pair = pairs.get(plain);
  if (pair !== undefined) return { kind: pair.endsWith('0') ? 'tens' : 'digits', digits: pair };
  const times = repeats.get(plain);
  if (times !== undefined) return { kind: 'repeat', times };
  if (plain === 'hundred') return { kind: 'hundred' };
  if (gaps.has(plain)) return { kind: 'gap' };
  const joined = readJoined(plain);
  return joined === null ? null : { kind: 'digits', digits: joined };
}
