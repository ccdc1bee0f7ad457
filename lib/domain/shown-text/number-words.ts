import { readWord } from '@/lib/domain/text/digit-words';
import { foldWord } from './fold-word';
import numberWords from './number-words.json' with { type: 'json' };

/** By language, how many digits a word stands for there. */
export type SpelledDigits = ReadonlyMap<string, number>;

/**
 * Numbers of languages with other letters, as they are written in Latin ones, and English words that
 * sound like numbers; several words for one digit, from 0 to 9, are joined by "|".
 */
const written: Readonly<Record<string, string>> = {
  'en-spoken': 'oh|o won to|too tree|free for|fore fife sicks|sics ate|ait nein|niner',
  'zh-pinyin': 'ling yi|yao er|liang san si wu liu qi ba jiu',
  'ko-romaja': 'gong|yeong il i sam sa o yuk|ryuk chil pal gu',
  'bn-latn': 'shunno|shunyo ek dui tin char panch|pach chhoy|choy shat|sat at noy',
  'ar-latn':
    'sifr|sefr wahid ithnan|itnan thalatha arbaa|arba khamsa|hamsa sitta sabaa|saba thamaniya tisaa|tisa',
  'fa-latn': 'sefr yek do se chahar|char panj shesh|shish haft hasht noh',
  'he-latn': 'efes ahat|achat shtayim|shtaim shalosh arba hamesh|chamesh shesh sheva shmone tesha',
  'ru-latn': 'nol odin|raz dva tri chetyre pyat shest sem vosem devyat',
  'el-latn':
    'miden ena|enas dyo|duo tria tessera|tesera pente exi eksi epta|efta okto|ochto ennea|ennia',
  'th-latn': 'sun|soon nueng|nung song sam|saam si|see ha|haa hok chet|jet paet|pad kao|gao',
  'la-numbers': 'nullus unus|unum duo tres|tria quattuor quinque sex septem octo novem',
};

/** Long words are looked at for numbers without a space between them: "achtsechssechs". */
const shortestJoined = 8;
const longestJoined = 400;
/** What joins tens and units in one word: "achtundsechzig". */
const joints = new Set(['und', 'y', 'et', 'og', 'och', 'en', 'e', 'and', 've', 'i']);

function tableOf(): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const words = new Map<string, Map<string, number>>();
  const note = (word: string, language: string, digits: number) => {
    const known = words.get(word) ?? new Map<string, number>();
    words.set(word, known.set(language, Math.max(digits, known.get(language) ?? 0)));
  };
  for (const [language, entries] of Object.entries<Record<string, number>>(numberWords)) {
    for (const [word, digits] of Object.entries(entries)) {
      note(word, language, digits);
      // English words and what sounds like them stand in one number.
      if (language === 'en') note(word, 'en-spoken', digits);
    }
  }
  for (const [language, digits] of Object.entries(written)) {
    for (const word of digits.split(/[ |]/)) note(word, language, 1);
  }
  return words;
}

const table = tableOf();
const longestWord = Math.max(...[...table.keys()].map((word) => word.length));

/** The most digits that the languages' words, one after the other, make of a whole word; 0 if they do not. */
function joinedDigits(word: string, language: string): number {
  const best = new Array<number>(word.length + 1).fill(-1);
  best[0] = 0;
  for (let start = 0; start < word.length; start += 1) {
    const sofar = best[start] ?? -1;
    if (sofar < 0) continue;
    for (let end = start + 1; end <= Math.min(word.length, start + longestWord); end += 1) {
      const part = word.slice(start, end);
      const digits = table.get(part)?.get(language) ?? (joints.has(part) ? 0 : null);
      if (digits !== null) best[end] = Math.max(best[end] ?? -1, sofar + digits);
    }
  }
  return Math.max(0, best[word.length] ?? 0);
}

/** Languages whose words can begin a joined word. */
function languagesAt(word: string): Set<string> {
  const languages = new Set<string>();
  for (let end = 2; end <= Math.min(word.length, longestWord); end += 1) {
    for (const language of table.get(word.slice(0, end))?.keys() ?? []) languages.add(language);
  }
  return languages;
}

/** Texts repeat their words. */
const known = new Map<string, SpelledDigits>();
const mostKnown = 50_000;

function read(word: string): SpelledDigits {
  const folded = foldWord(word);
  const digits = new Map(table.get(folded));
  const plain = readWord(word);
  if (plain?.kind === 'digits') digits.set('mixed', plain.digits.length);
  if (table.has(folded)) return digits;
  if (folded.length < shortestJoined || folded.length > longestJoined) return digits;
  for (const language of languagesAt(folded)) {
    const joined = joinedDigits(folded, language);
    if (joined > 1) digits.set(language, joined);
  }
  return digits;
}

/** How many digits a word of letters may stand for, by language; empty for all other words. */
export function spelledDigits(word: string): SpelledDigits {
  const found = known.get(word);
  if (found !== undefined) return found;
  const digits = read(word);
  if (known.size < mostKnown) known.set(word, digits);
  return digits;
}
