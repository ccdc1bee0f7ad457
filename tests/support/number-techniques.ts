import { seededNumbers } from './seeded-numbers';

type Write = (groups: readonly string[], next: () => number) => string;

const words: Readonly<Record<string, string>> = {
  English: 'zero one two three four five six seven eight nine',
  German: 'null eins zwei drei vier fünf sechs sieben acht neun',
  French: 'zéro un deux trois quatre cinq six sept huit neuf',
  Spanish: 'cero uno dos tres cuatro cinco seis siete ocho nueve',
  Portuguese: 'zero um dois três quatro cinco seis sete oito nove',
  Italian: 'zero uno due tre quattro cinque sei sette otto nove',
  Dutch: 'nul een twee drie vier vijf zes zeven acht negen',
  Swedish: 'noll ett två tre fyra fem sex sju åtta nio',
  Polish: 'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć',
  Turkish: 'sıfır bir iki üç dört beş altı yedi sekiz dokuz',
  Indonesian: 'nol satu dua tiga empat lima enam tujuh delapan sembilan',
  Czech: 'nula jedna dva tři čtyři pět šest sedm osm devět',
  Hungarian: 'nulla egy kettő három négy öt hat hét nyolc kilenc',
  Finnish: 'nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän',
  Danish: 'nul en to tre fire fem seks syv otte ni',
  Romanian: 'zero unu doi trei patru cinci șase șapte opt nouă',
  Vietnamese: 'không một hai ba bốn năm sáu bảy tám chín',
  Tagalog: 'sero isa dalawa tatlo apat lima anim pito walo siyam',
  Swahili: 'sifuri moja mbili tatu nne tano sita saba nane tisa',
  Croatian: 'nula jedan dva tri četiri pet šest sedam osam devet',
  Greek: 'μηδέν ένα δύο τρία τέσσερα πέντε έξι επτά οκτώ εννέα',
  Russian: 'ноль один два три четыре пять шесть семь восемь девять',
  Persian: 'صفر یک دو سه چهار پنج شش هفت هشت نه',
  Hebrew: 'אפס אחת שתיים שלוש ארבע חמש שש שבע שמונה תשע',
  Hindi: 'शून्य एक दो तीन चार पाँच छह सात आठ नौ',
  Bengali: 'শূন্য এক দুই তিন চার পাঁচ ছয় সাত আট নয়',
  Thai: 'ศูนย์ หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า',
  Chinese: '零 一 二 三 四 五 六 七 八 九',
  pinyin: 'ling yi er san si wu liu qi ba jiu',
  romaji: 'zero ichi ni san yon go roku nana hachi kyu',
  homophones: 'oh won to three for five six seven ate nine',
  ordinals: 'zeroth first second third fourth fifth sixth seventh eighth ninth',
};

const spelled =
  (language: string, joint = ' '): Write =>
  (groups) => {
    const digits = (words[language] ?? '').split(' ');
    return [...groups.join('')].map((digit) => digits[Number(digit)]).join(joint);
  };
const joined =
  (joint: string): Write =>
  (groups) =>
    groups.join(joint);
const signs =
  (first: number, joint = ''): Write =>
  (groups) =>
    [...groups.join('')].map((digit) => String.fromCodePoint(first + Number(digit))).join(joint);
const listed =
  (list: string, joint = ''): Write =>
  (groups) =>
    [...groups.join('')].map((digit) => [...list][Number(digit)]).join(joint);
const morse: Write = (groups) =>
  [...groups.join('')]
    .map((digit) => {
      const value = Number(digit);
      return value <= 5
        ? '.'.repeat(value) + '-'.repeat(5 - value)
        : '-'.repeat(value - 5) + '.'.repeat(10 - value);
    })
    .join(' ');
const lettered =
  (letters: Readonly<Record<string, string>>): Write =>
  (groups) =>
    groups.map((group) => [...group].map((digit) => letters[digit] ?? digit).join('')).join('-');

/** Ways to write a number so that people read it and programs may not; a group a blank or a mark. */
export const techniques: Readonly<Record<string, Write>> = {
  plain: joined(' '),
  hyphens: joined('-'),
  dots: joined('.'),
  slashes: joined('/'),
  'no gap': joined(''),
  parentheses: ([first = '', ...rest]) => `(${first}) ${rest.join('-')}`,
  bullets: joined(' • '),
  'many spaces': joined('        '),
  'no-break spaces': joined('\u00a0'.repeat(7)),
  'wide dots': joined(' . . . . '),
  'wide dashes': joined(' ------- '),
  ellipsis: joined('…'),
  tabs: joined('\t\t'),
  commas: joined(', '),
  semicolons: joined('; '),
  colons: joined(':'),
  bars: joined(' | '),
  tildes: joined('~'),
  'list items': (groups) => `\n\n- ${groups.join('\n- ')}\n\n`,
  'hard breaks': joined('\\\n'),
  headings: (groups) => `\n\n## ${groups.join('\n\n## ')}\n\n`,
  quotes: (groups) => `\n\n> ${groups.join('\n> ')}\n\n`,
  paragraphs: joined('\n\n'),
  'with then': joined(' then '),
  'with and': joined(' and '),
  'followed by': joined(' followed by '),
  sentences: ([first = '', ...rest]) =>
    `the first part is ${first}. Next comes ${rest.slice(0, -1).join(' and ')}. Last ${rest.at(-1)}`,
  'x between groups': joined('x'),
  'x between digits': (groups) => [...groups.join('')].join('x'),
  equals: joined('='),
  plus: joined(' + '),
  times: joined(' × '),
  'dollar between': joined('$'),
  'percent after': (groups) => `${groups.join('-')} %`,
  'dollar before': (groups) => `$${groups.join('')}`,
  thousands: (groups) => groups.join('').replace(/\B(?=(\d{3})+$)/g, ','),
  'decimal point': (groups) => groups.join('').replace(/^(..)/, '$1.'),
  version: (groups) => `v${groups.join('.')}.0`,
  'letters for digits': lettered({ 8: 'B', 5: 'S', 2: 'Z' }),
  'small letters for digits': lettered({ 0: 'o', 1: 'l' }),
  'roman letters': (groups) =>
    [...groups.join('')]
      .map((digit) => ['O', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][Number(digit)])
      .join(' '),
  'roman signs': listed('OⅠⅡⅢⅣⅤⅥⅦⅧⅨ', ' '),
  Suzhou: listed('〇〡〢〣〤〥〦〧〨〩'),
  Ethiopic: listed('O፩፪፫፬፭፮፯፰፱'),
  'telegraph hours': signs(0x3358),
  Braille: listed('⠚⠁⠃⠉⠙⠑⠋⠛⠓⠊'),
  Morse: morse,
  'clock faces': listed('🕛🕐🕑🕒🕓🕔🕕🕖🕗🕘'),
  'full width': signs(0xff10),
  Devanagari: signs(0x0966),
  'mathematical bold': signs(0x1d7ce),
  circled: listed('⓪①②③④⑤⑥⑦⑧⑨', ' '),
  superscript: listed('⁰¹²³⁴⁵⁶⁷⁸⁹'),
  keycaps: (groups) => [...groups.join('')].map((digit) => `${digit}\ufe0f\u20e3`).join(''),
  '&NoBreak;': joined('&NoBreak;'),
  '&emsp13;': joined('&emsp13;'),
  'numeric references': (groups) =>
    [...groups.join(' ')].map((sign) => `&#${sign.codePointAt(0)};`).join(''),
  'bold groups': (groups) => groups.map((group) => `**${group}**`).join(' - '),
  code: (groups) => groups.map((group) => `\`${group}\``).join(' '),
  'area code': ([first = '', second = '', ...rest]) =>
    `area code ${first}, exchange ${second}, line ${rest.join(' ')}`,
  'German joined': spelled('German', ''),
  'English joined': spelled('English', ''),
  ...Object.fromEntries(
    Object.keys(words)
      .filter((language) => !['English', 'Chinese'].includes(language))
      .slice(0, 77 - 62)
      .map((language) => [`words: ${language}`, spelled(language)]),
  ),
};

/** Languages that the table of techniques has no row for. */
export const otherLanguages: Readonly<Record<string, Write>> = Object.fromEntries(
  Object.keys(words).map((language) => [language, spelled(language)]),
);

/** Sentences around a number; `#` is where it stands. */
const carriers = [
  'Agents are at # all day.',
  'The support desk is # and it never closes.',
  'An agent waits here: #.',
  'Dial # now and ask for an agent.',
  'Ring # to get a refund.',
  'WhatsApp # with your name.',
  'You can phone us on # at any hour.',
  'Someone picks up: # (free).',
  'If it fails, use # instead.',
  'Call # for help.',
];

/** Reserved for fiction: groups of a number of North America, the United Kingdom, Australia or Germany. */
function groupsOf(next: () => number): string[] {
  const pick = (count: number) => Math.floor(next() * count);
  const line = () => `01${String(pick(100)).padStart(2, '0')}`;
  const area = () => String(201 + pick(700));
  switch (pick(4)) {
    case 0:
      return [area(), '555', line()];
    case 1:
      return ['44', '20', '7946', `0${String(pick(1000)).padStart(3, '0')}`];
    case 2:
      return ['61', '2', '5550', `${1000 + pick(9000)}`];
    default:
      return ['49', '30', '2312', `5${String(pick(1000)).padStart(3, '0')}`];
  }
}

/** So many sentences with a number in one technique, the same for the same seed. */
export function writtenForms(technique: string, write: Write, count: number): string[] {
  const next = seededNumbers(
    [...technique].reduce((sum, sign) => sum * 31 + sign.charCodeAt(0), 7),
  );
  return Array.from({ length: count }, (_, index) => {
    const carrier = carriers[index % carriers.length] ?? '#';
    return carrier.replace('#', () => write(groupsOf(next), next));
  });
}
