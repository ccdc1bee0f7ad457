import { foldText } from './folded-text';
import { plainHost } from './host-name';
import type { NumberReading, Reader } from './written-number';
import { readNumber } from './written-number';
import {
  bareLink,
  day,
  disguisedLink,
  extension,
  machineLink,
  mailAddress,
  mendDigits,
  numberRun,
  plainWriting,
  schemeLink,
  spelledAmerican,
  spelledRun,
} from './written-patterns';

/** A number, an address or a link that somebody wrote. */
export type WrittenValue =
  | { kind: 'phone'; readings: readonly NumberReading[] }
  | { kind: 'email'; address: string; host: string }
  | { kind: 'web'; url: URL };

interface Found {
  /** Offset in the plain writing of the text. */
  at: number;
  value: WrittenValue;
}

/** More than anybody pastes: bounds the work that a hostile text can make. */
const longestText = 10_000;
const mostValues = 50;

function parseUrl(written: string): URL | null {
  const address = written.replace(/[.,;:!?)\]}\u00bb\u201d]+$/, '');
  try {
    const url = new URL(address.includes('://') ? address : `https://${address}`);
    return url.hostname === '' ? null : url;
  } catch {
    return null;
  }
}

function links(written: string): Found[] {
  const url = parseUrl(written);
  return url ? [{ at: 0, value: { kind: 'web', url } }] : [];
}

function mailAddresses(written: string): Found[] {
  const address = written.replace(/^[._%+-]+/, '').toLowerCase();
  const [name = '', domain = ''] = address.split('@');
  const url = parseUrl(domain);
  if (name === '' || !url) return [];
  const host = plainHost(url.hostname);
  return [{ at: 0, value: { kind: 'email', address: `${name}@${host}`, host } }];
}

function machineLinks(written: string): Found[] {
  const [address = ''] = written.split(/[:/]/);
  const parts = address.split('.');
  const isAddress =
    parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255);
  return isAddress ? links(written) : [];
}

const digitsIn = (text: string) => text.replace(/\D/g, '').length;

/** Digits of E.164 (15), an exit code (2) and a trunk zero. */
const mostDigits = 18;
const fewestDigits = 7;
/** Digits and letters of a number with words in it: fewer are a sum and a word. */
const fewestSpelled = 9;

const beginsNumber = /^[0+(]/;

/** Where a run of digits may be two numbers: before a likely beginning, then the longest first. */
function halves(run: string): [string, string][] {
  return Array.from(run.matchAll(/ /g), ({ index = 0 }): [string, string] => [
    run.slice(0, index),
    run.slice(index + 1),
  ])
    .filter((parts) => parts.every((part) => digitsIn(part) >= fewestDigits))
    .reverse()
    .sort(([, a], [, b]) => Number(beginsNumber.test(b)) - Number(beginsNumber.test(a)));
}

/** The numbers of a run of digits: several, if the whole is no number and its parts are. */
function numbers(run: string, reader: Reader): Found[] {
  const readings = digitsIn(run) <= mostDigits ? readNumber(run, reader) : [];
  const whole: Found[] = readings.length > 0 ? [{ at: 0, value: { kind: 'phone', readings } }] : [];
  if (readings.some(({ valid }) => valid)) return whole;
  for (const [first, rest] of halves(run)) {
    if (digitsIn(first) > mostDigits) continue;
    const parts = readNumber(first, reader);
    if (!parts.some(({ valid }) => valid)) continue;
    const start = run.length - rest.length;
    const others = numbers(rest, reader).map(({ at, value }) => ({ at: at + start, value }));
    return [{ at: 0, value: { kind: 'phone', readings: parts } }, ...others];
  }
  return whole;
}

interface Scan {
  text: string;
  found: Found[];
}

const blank = (match: string) => '\n'.repeat(match.length);

/** Collects what a pattern finds, and blanks it: no later pattern sees it. */
function take(scan: Scan, pattern: RegExp, read: (match: string) => Found[]): void {
  scan.text = scan.text.replace(pattern, (match, start: number) => {
    const found = read(match);
    scan.found.push(...found.map(({ at, value }) => ({ at: start + at, value })));
    return found.length > 0 ? blank(match) : match;
  });
}

/**
 * The numbers, addresses and links of a text in their order, however they are written. Something
 * with less than seven digits, such as a sum or an extension, is no number, nor is a day.
 */
export function findValues(original: string, reader: Reader): WrittenValue[] {
  const scan: Scan = {
    text: plainWriting(foldText(original.slice(0, longestText)).text),
    found: [],
  };
  const read = (match: string) => numbers(match, reader);
  const readSpelled = (match: string) =>
    match.replace(/[^\dA-Z]/gi, '').length >= fewestSpelled ? read(match) : [];
  take(scan, schemeLink, links);
  take(scan, disguisedLink, links);
  take(scan, mailAddress, mailAddresses);
  take(scan, spelledRun, readSpelled);
  take(scan, spelledAmerican, readSpelled);
  take(scan, machineLink, machineLinks);
  take(scan, bareLink, links);
  scan.text = mendDigits(scan.text.replace(day, blank).replace(extension, blank));
  take(scan, numberRun, read);
  return scan.found
    .sort((a, b) => a.at - b.at)
    .slice(0, mostValues)
    .map(({ value }) => value);
}
