/** The part of the package that we use; its published types know only its main file. */
declare module 'punycode/punycode.es6.js' {
  /** Decodes what follows `xn--`. Throws a RangeError on what is no Punycode. */
  export function decode(encoded: string): string;
}
