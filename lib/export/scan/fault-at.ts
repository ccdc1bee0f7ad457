import type { ExportFault } from '@/lib/export/folder/export-fault';

/** A file as it is published, and as text. */
export interface PublishedFile {
  path: string;
  text: string;
  encoding: 'utf8' | 'latin1';
}

/** Where the last fault of a file was: a file with thousands of them is not counted through for each. */
const counted = new WeakMap<PublishedFile, { place: number; byte: number }>();

function byteAt(file: PublishedFile, place: number): number {
  const last = counted.get(file);
  const from = last && last.place <= place ? last : { place: 0, byte: 0 };
  const between = file.text.slice(from.place, place);
  const byte = from.byte + Buffer.byteLength(between, file.encoding);
  counted.set(file, { place, byte });
  return byte;
}

/** A fault at a place of a file's text, in UTF-16 units; the words name the byte. */
export function faultAt(
  file: PublishedFile,
  place: number,
  found: string,
  expected: string,
): ExportFault {
  const message = `Found at byte ${byteAt(file, place)} ${found}; expected ${expected}.`;
  return { file: file.path, message };
}
