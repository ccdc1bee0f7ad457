/** Sixteen digits in fours, fifteen as 4-6-5 or fourteen as 4-6-4, or 13 to 19 in one. */
export const cardNumber =
  /\b[2-6](?:\d{3}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?|\d{3}([ -])\d{6}\2\d{4,5}|\d{12,18})(?![\d/]|[ -]\d)/g;
/** A country, two check digits and 11 to 30 characters (ISO 13616). */
export const bankAccount = /\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?\b/g;

/** Whether digits end in the check digit of cards (ISO 7812). */
export function isCardNumber(written: string): boolean {
  const digits = Array.from(written.replace(/\D/g, ''), Number).reverse();
  const sum = digits.reduce((total, digit, index) => {
    const weighed = index % 2 === 0 ? digit : digit * 2;
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return digits.length >= 13 && digits.length <= 19 && sum % 10 === 0;
}

/** Whether characters have the remainder that account numbers must have (ISO 7064, MOD 97-10). */
export function isBankAccount(written: string): boolean {
  const characters = written.replace(/[ -]/g, '');
  const turned = characters.slice(4) + characters.slice(0, 4);
  const remainder = Array.from(turned).reduce((rest, character) => {
    const value = Number.parseInt(character, 36);
    return (rest * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);
  return characters.length >= 15 && characters.length <= 34 && remainder === 1;
}
