/**
 * The shortest number that is dialled with an area: local numbers of most plans have seven digits.
 * Less is a sum, a year, a code or an extension.
 */
export const fewestDigits = 7;
