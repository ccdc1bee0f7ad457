import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** The digits in which a number can be written. */
export interface NumberDigits {
  /** With the country code: the digits of E.164. */
  international: string;
  /** Without it, and without a trunk prefix: what every way of writing the number contains. */
  national: string;
}

/** A number's digits by its numbering plan; all of them twice where no plan fits. */
export function numberDigits(value: string): NumberDigits {
  const international = value.replace(/\D/g, '');
  const national = parsePhoneNumberFromString(`+${international}`)?.nationalNumber;
  return { international, national: national ?? international };
}
