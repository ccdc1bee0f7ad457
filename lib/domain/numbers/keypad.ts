/** The letters of a telephone keypad (ITU-T E.161), from the key 2. */
const keypad = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

/** The key on which a letter stands, capital or small; anything else is its own. */
export function keyOf(letter: string): string {
  const key = keypad.findIndex((letters) => letters.includes(letter.toUpperCase()));
  return key < 0 ? letter : String(key + 2);
}
