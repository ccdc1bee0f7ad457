import type { ExportFault } from '@/lib/export/folder/export-fault';

/** A file as it is published, and as text. */
export interface PublishedFile {
  path: string;
  text: string;
  encoding: 'utf8' | 'latin1';
}

/** A fault at a place of a file's text, in UTF-16 units; the words name the byte. */
export function faultAt(
  { path, text, encoding }: PublishedFile,
  place: number,
  found: string,
  expected: string,
): ExportFault {
  const byte = Buffer.byteLength(text.slice(0, place), encoding);
  return { file: path, message: `Found at byte ${byte} ${found}; expected ${expected}.` };
}
