import type { TextRange } from './crowded-digits';

/** Scripts of a language (ISO 15924) as Unicode names them, where CLDR's script joins several. */
const joinedScripts: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hira', 'Kana', 'Hani'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
};

/** Letters of Latin alphabets that are no base letter with marks. */
const ownLatin = 'æœøðþßıłđŋħĸſəƒ';
/** Marks and signs that texts use, in any language. */
const signs = ' .,;:!?\'"()[]{}/\\-–—―‘’‚“”„«»‹›…&%+=#*$€£¥₹°×·•→←↑↓✓©®™§~_|<>^`@¿¡´¨№';
const cjkSigns = '、。，：；！？「」『』（）〈〉《》【】・ー～〜％';

function isLatin(letter: string): boolean {
  const base = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return base !== '' && [...base].every((part) => /[a-z]/.test(part) || ownLatin.includes(part));
}

function scriptsOf(language: string): readonly string[] {
  const script = new Intl.Locale(language).maximize().script ?? 'Latn';
  return joinedScripts[script] ?? [script];
}

const letterTests = new Map<string, RegExp>();

/** The letters and marks of a language's scripts, its digits left out. */
function lettersOf(language: string): RegExp {
  const known = letterTests.get(language);
  if (known) return known;
  const scripts = scriptsOf(language).filter((script) => script !== 'Latn');
  const classes = scripts.map((script) => `\\p{Script_Extensions=${script}}`).join('');
  const made = classes === '' ? /(?!)/u : new RegExp(`(?=[${classes}])[\\p{L}\\p{M}]`, 'u');
  letterTests.set(language, made);
  return made;
}

function isAllowed(character: string, language: string): boolean {
  if (/^[\s0-9a-zA-Z]$/.test(character) || signs.includes(character)) return true;
  if (/\s/u.test(character)) return true;
  if (/\p{L}/u.test(character) && /\p{Script=Latin}/u.test(character)) {
    return character.normalize('NFKC') === character.normalize('NFC') && isLatin(character);
  }
  if (lettersOf(language).test(character)) return true;
  return language !== 'en' && cjkSigns.includes(character) && scriptsOf(language).length > 1;
}

const known = new Map<string, boolean>();

/**
 * Runs of characters that texts of the language do not use: letters of other scripts, pictures, signs
 * that stand for digits. A letter with marks counts as one, however it is composed.
 */
export function foreignCharacters(text: string, language: string): TextRange[] {
  const found: TextRange[] = [];
  for (const { 0: cluster, index } of text.normalize('NFC') === text
    ? text.matchAll(/[\s\S]/gu)
    : text.matchAll(/[\p{L}]\p{M}*|[\s\S]/gu)) {
    const character = cluster.normalize('NFC');
    const key = `${language} ${character}`;
    let allowed = known.get(key);
    if (allowed === undefined) {
      allowed = isAllowed(character, language);
      known.set(key, allowed);
    }
    if (allowed) continue;
    const last = found.at(-1);
    if (last && last.end === index) last.end = index + cluster.length;
    else found.push({ start: index, end: index + cluster.length });
  }
  return found;
}
