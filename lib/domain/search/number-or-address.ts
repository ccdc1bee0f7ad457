import { fewestDigits } from '@/lib/domain/numbers/fewest-digits';
import { isoDay } from '@/lib/domain/text/written-day';

const digitRun = /[+(]?\p{Nd}(?:[\s().\-/\u2010-\u2015]*\p{Nd})*/gu;
const day = new RegExp(`\\b${isoDay}\\b`, 'g');
// Every repetition before what must follow is bounded, so that no text makes a search take long.
const address = /\S{1,64}@\S+/g;
const link =
  /\b(?:[a-z]{1,16}:\/\/|www\.)\S+|\b(?:[a-z\d-]{1,63}\.){1,10}(?:com|org|net|info|biz|io|co|app|help|support|online|site|shop|xyz|me|us|uk|de|ru|cn)\b(?:\/\S*)?/gi;

const digitsIn = (text: string) => text.match(/\p{Nd}/gu)?.length ?? 0;

/** What is left of a text without its phone numbers, addresses and links, and whether it had any. */
export function withoutValues(text: string): { text: string; hasValue: boolean } {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(day, ' ');
  const left = plain
    .replace(address, ' ')
    .replace(link, ' ')
    .replace(digitRun, (run) => (digitsIn(run) >= fewestDigits ? ' ' : run));
  return { text: left, hasValue: left !== plain };
}
